import type { Evidence } from "../../model/evidence.js";
import type { Passage } from "../../model/source.js";
import { digestNormalized } from "./digest.js";
import type { FoundPassage } from "./judge.js";
import { normalizeText } from "./normalize.js";
import { containsWords, wordsOf } from "./words.js";

/**
 * The least part of the quoted words that a changed paragraph must still hold to be taken for the passage: less where
 * it stands between the passage's own neighbours.
 */
const ENOUGH_WORDS = { inPlace: 0.25, elsewhere: 0.5 } as const;

/** Words as short as "the" stand in every paragraph and tell none apart; numbers do. */
const TELLING_WORD = /\p{N}|.{4}/u;

/** Where every passage of a source stands in a text, by passage number; a passage that is not there is left out. */
export type PassageMap = ReadonlyMap<number, FoundPassage>;

/** A paragraph that is none of the source's unchanged passages. */
interface FreeParagraph {
  readonly position: number;
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** What a piece of evidence quotes, normalized. */
interface Quote {
  readonly text: string;
  readonly words: readonly string[];
}

/**
 * Finds the passages of a source among paragraphs.
 *
 * An unchanged passage is known by its digest, wherever it stands. A changed one has no digest to be found by: it is
 * looked for between its neighbours, then everywhere else, as the paragraph that still holds most of the words that
 * the evidence quotes from it.
 */
export async function locatePassages(
  passages: readonly Passage[],
  evidence: readonly Evidence<string>[],
  paragraphs: readonly string[],
): Promise<PassageMap> {
  const texts = paragraphs.map(normalizeText);
  const numberByDigest = new Map(passages.map(({ n, sha256 }) => [sha256, n]));
  const numbers = (await Promise.all(texts.map(digestNormalized))).map((digest) =>
    numberByDigest.get(digest),
  );
  const positions = new Map<number, number>();
  numbers.forEach((n, position) => {
    if (n !== undefined && !positions.has(n)) positions.set(n, position);
  });

  const located = new Map<number, FoundPassage>();
  for (const [n, position] of positions) located.set(n, { text: texts[position] ?? "", unchanged: true });
  if (located.size === passages.length) return located;

  const free = texts.flatMap((text, position) =>
    numbers[position] === undefined
      ? [{ position, text, words: new Set(wordsOf(text).map((word) => word.text)) }]
      : [],
  );
  for (const { n } of passages) {
    if (located.has(n)) continue;
    const quoted = evidence.filter(({ passage }) => passage === n).map(readQuote);
    const text =
      closest(between(free, positions, n), quoted, ENOUGH_WORDS.inPlace) ??
      closest(free, quoted, ENOUGH_WORDS.elsewhere);
    if (text !== undefined) located.set(n, { text, unchanged: false });
  }
  return located;
}

function readQuote(piece: Evidence<string>): Quote {
  const text = normalizeText(piece.words);
  return { text, words: wordsOf(text).map((word) => word.text) };
}

/** The paragraphs that stand between the nearest unchanged passages before and after one. */
function between(
  free: readonly FreeParagraph[],
  positions: ReadonlyMap<number, number>,
  n: number,
): readonly FreeParagraph[] {
  const known = [...positions].sort(([a], [b]) => a - b);
  const after = known.findLast(([other]) => other < n)?.[1] ?? -1;
  const before = known.find(([other]) => other > n)?.[1] ?? Number.POSITIVE_INFINITY;
  return free.filter(({ position }) => position > after && position < before);
}

/** The paragraph that holds most of the words quoted from a passage, where any holds enough of them. */
function closest(
  paragraphs: readonly FreeParagraph[],
  quoted: readonly Quote[],
  enough: number,
): string | undefined {
  const wanted = [...new Set(quoted.flatMap(({ words }) => words))].filter((word) => TELLING_WORD.test(word));
  let best: { readonly text: string; readonly score: number } | undefined;
  for (const { text, words } of paragraphs) {
    const whole = quoted.filter((quote) => standsIn(quote, text, words)).length;
    const part = wanted.filter((word) => words.has(word)).length / wanted.length;
    if (whole === 0 && !(part >= enough)) continue;
    if (best === undefined || whole + part > best.score) best = { text, score: whole + part };
  }
  return best?.text;
}

/** Looking words up is much faster than searching the text, and settles most paragraphs. */
function standsIn(quote: Quote, text: string, words: ReadonlySet<string>): boolean {
  return quote.words.every((word) => words.has(word)) && containsWords(text, quote.text);
}
