import type { OwnEvidence } from "../model/own.js";
import { isWordBorder } from "./borders.js";
import { PARAGRAPH } from "./clean.js";
import type { FoundPassage } from "./locate.js";
import { isBody } from "./passages.js";
import { endOf, indexAt, type Squeezed, squeeze } from "./squeeze.js";
import { tokensOf } from "./tokens.js";

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The place of a passage, prepared to be searched. */
export interface Place extends FoundPassage {
  readonly squeezed: Squeezed;
  /** Where in it the passage may start: at each paragraph. */
  readonly starts: readonly number[];
}

/** The least length of a word by which a paragraph is recognised. */
const LEAST_WORD_LENGTH = 4;

/** Prepares the place of a passage, without paragraphs of which no evidence quotes a word, such as advertisements. */
export function placeOf(found: FoundPassage, evidence: readonly OwnEvidence[]): Place {
  const text = found.unchanged ? found.text : rejoin(withoutOthers(found.text, evidence), evidence);
  const squeezed = squeeze(text);
  const breaks = Array.from(text.matchAll(/\n/gu), ({ index }) => indexAt(squeezed, index));
  return { ...found, text, squeezed, starts: [...new Set([0, ...breaks])] };
}

function withoutOthers(text: string, evidence: readonly OwnEvidence[]): string {
  const words = evidence.flatMap((piece) => tokensOf(piece.words).map(({ key }) => key));
  const distinctive = words.filter((word) => word.length >= LEAST_WORD_LENGTH);
  return text
    .split(PARAGRAPH)
    .filter((paragraph) => distinctive.some((word) => squeeze(paragraph).letters.includes(word)))
    .map((paragraph) => (isBody(paragraph) ? `${paragraph}${PARAGRAPH}` : `${paragraph}\n`))
    .join("");
}

/** Rejoins words of the evidence that the end of a line or page divided: "cate-gories". */
function rejoin(text: string, evidence: readonly OwnEvidence[]): string {
  const whole = new Set(evidence.flatMap(({ words }) => words.toLowerCase().match(/\p{L}+/gu) ?? []));
  return text.replace(
    /(?<!\p{L})(\p{L}{1,40})[-\u2010]\s{0,3}(\p{L}{1,40})/gu,
    (divided, before: string, after: string) =>
      whole.has(`${before}${after}`.toLowerCase()) ? before + after : divided,
  );
}

/** Words with those that must surround them, as written and squeezed, and the range of the words in the latter. */
interface Quote {
  readonly written: string;
  readonly letters: string;
  readonly from: number;
  readonly to: number;
}

/** Kept, since evidence is sought in one text after another. */
const quotes = new WeakMap<OwnEvidence, Quote>();

function quoteOf(evidence: OwnEvidence): Quote {
  const { words, prefix = "", suffix = "" } = evidence;
  const written = `${prefix} ${words} ${suffix}`;
  const known = quotes.get(evidence);
  // Evidence of the caller's may have been changed since.
  if (known?.written === written) return known;
  const squeezed = squeeze(written);
  const start = prefix.length + 1;
  const [from, to] = [indexAt(squeezed, start), indexAt(squeezed, start + words.length)];
  const quote = { written, letters: squeezed.letters, from, to };
  quotes.set(evidence, quote);
  return quote;
}

/**
 * Lists where a place contains the words of a piece of evidence between those that must surround them; if those have
 * changed, also without them.
 */
export function occurrencesOf(place: Place, evidence: OwnEvidence): readonly Stretch[] {
  const quote = quoteOf(evidence);
  const stretches = stretchesOf(place, quote);
  if (stretches.length > 0 || place.unchanged) return stretches;
  const { letters, from, to } = quote;
  return stretchesOf(place, { letters: letters.slice(from, to), from: 0, to: to - from });
}

function stretchesOf(
  { text, squeezed }: Place,
  { letters, from, to }: Omit<Quote, "written">,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const next = (from: number) => squeezed.letters.indexOf(letters, from);
  for (let at = next(0); at !== -1; at = next(at + 1)) {
    const [start = 0, end] = [squeezed.places[at + from], endOf(text, squeezed, at + to)];
    if (isWordBorder(text, start) && isWordBorder(text, end)) stretches.push({ start, end });
  }
  return stretches;
}

/** Up to three words of a sentence, at its end and at its start; the point of "2.5" ends none. */
const WORDS_BEFORE = /(?:(?:[^\s.!?…]|(?<=\d)\.(?=\d))+\s+){0,3}(?:[^\s.!?…]|(?<=\d)\.(?=\d))*$/u;
const WORDS_AFTER = /^(?:[^\s.!?…]|(?<=\d)\.(?=\d))*(?:\s+(?:[^\s.!?…]|(?<=\d)\.(?=\d))+){0,3}/u;

/** Gives a stretch of a text with up to three words of its sentence on either side. */
export function withWordsAround(text: string, { start, end }: Stretch): string {
  const before = WORDS_BEFORE.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? "";
  const after = WORDS_AFTER.exec(text.slice(end, end + 80))?.[0] ?? "";
  return shown(before + text.slice(start, end) + after);
}

/** Writes found words as they are shown, without a quotation mark at either end whose other one is not among them. */
export function shown(words: string): string {
  return words
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^[“«](?=[^”»]*$)/u, "")
    .replace(/^([^“«]*?),?[”»]$/u, "$1");
}
