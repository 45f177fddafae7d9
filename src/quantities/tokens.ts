import { CURRENCIES } from "../generated/vocabularies.js";
import { NOUNS } from "./english.js";
import {
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  MONEY,
  NEGATIONS,
  PARTS,
  PRECISION_WORDS,
  SCALES,
  SMALL,
  TENS,
} from "./vocabulary.js";
import { fold, oneOf } from "./word-lists.js";

/**
 * What a token may be to a number: `digits`; a `numeral`, a word that says a number, a part or an ordinal; a `lead`,
 * which sets its precision or makes another number of it; a `bound`; `money`, a sign or a code; a `unit`. All else is a
 * `word` or a `mark`.
 */
type TokenKind = "digits" | "numeral" | "lead" | "bound" | "money" | "unit" | "word" | "mark";

/** A word, a phrase, digits or a mark of a text, with its place. */
export interface Token {
  readonly kind: TokenKind;
  /** The text as it is folded to be read. */
  readonly text: string;
  /** The text as it is written. */
  readonly written: string;
  /** Where it starts in the text, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends: the position after its last code unit. */
  readonly end: number;
  /** What comes before it: nothing, white space, or a blank line (also the start of the text). */
  readonly gap: "none" | "space" | "break";
}

/** White space within a paragraph. */
const SPACE = "(?:[^\\S\\n]+|[^\\S\\n]*\\n[^\\S\\n]*)";

/** The end of a word. */
const END = "(?![\\p{L}\\p{M}\\p{N}_])";

/** Ordinals that are not a cardinal with "th". */
const ORDINALS = "first, second, fifth, fifths, eighth, eighths, ninth, ninths, twelfth, twelfths";

/** Other words that say a number, most of which are not read. */
const OTHER_NUMERALS =
  "zero, halves, dozen, dozens, doz, hundreds, thousands, crore, crores, lakh, lakhs, koti, nought, naught";

/** Words that change the number after them. */
const CHANGES = "plus or minus, minus, negative, twice, thrice, double, triple, treble, quadruple";

interface Lexicon {
  readonly pattern: RegExp;
  readonly digit: RegExp;
  /** The codes of all currencies. */
  readonly codes: ReadonlySet<string>;
}

let built: Lexicon | undefined;

/** What tells tokens apart, built on first use, so that an import costs nothing. */
function lexicon(): Lexicon {
  built ??= {
    pattern: new RegExp(patternOfTokens(), "gsu"),
    digit: /\p{N}/u,
    codes: new Set(Intl.supportedValuesOf("currency")),
  };
  return built;
}

function patternOfTokens(): string {
  const precisions = Object.values(PRECISION_WORDS).join(", ");
  const cardinals = `${SMALL}, ${TENS}, ${SCALES}`;
  const parts = PARTS.split(", ").map((part) => `${part}, ${part}s`);
  const numerals = [cardinals, ...parts, ORDINALS, OTHER_NUMERALS].join(", ");
  const ordinals = `(?:${oneOf(cardinals)}|${oneOf(TENS).replaceAll("y", "ie")})ths?`;
  const units = [
    "percent, per cent, per mille, permille, basis point, basis points, times",
    ...Object.values(NOUNS),
    ...CURRENCIES.map((code) => MONEY[code].names),
  ];
  const money = CURRENCIES.flatMap((code) => [code, ...MONEY[code].signs.split(", ")]);
  const codes = money.filter((sign) => /[A-Z]$/.test(sign)).join(", ");
  const signs = money.filter((sign) => /[^A-Z]$/.test(sign)).join(", ");
  // In the order of the kinds.
  return [
    "\\s+",
    "\\p{Cf}+",
    // Digits with what may join digits; no part can match in two ways.
    "[0-9]+(?:(?:[.,:/-]|[ \\u00a0\\u2007\\u2009\\u202f'’](?=[0-9]{3}(?![0-9])))[0-9]+)*",
    // "200 or greater than 190" is not a bound.
    `(?:${oneOf(BOUNDS_BEFORE, SPACE)}|(?:${oneOf(BOUNDS_AFTER, SPACE)})(?!${SPACE}than${SPACE}))${END}`,
    `(?:(?:(?:${oneOf(NEGATIONS)})${SPACE})?(?:${oneOf(precisions, SPACE)})|between|${oneOf(CHANGES, SPACE)})${END}`,
    `[%‰‱×]|(?:${oneOf(units.join(", "), SPACE)})${END}`,
    `(?:${oneOf(numerals)}|${ordinals}|[a-z]{0,12}illi(?:on|ard)s?|(?:b|m|tr)[il]{3,8}(?:on|ard)s?)${END}`,
    `(?:${oneOf(signs, SPACE)})|\\p{Sc}|(?:${oneOf(codes)})${END}`,
    "[\\p{L}\\p{M}\\p{N}_]+",
    ".",
  ]
    .map((source) => `(${source})`)
    .join("|");
}

/** The kinds of tokens in the order of the pattern, after white space and invisible characters. */
const KINDS: readonly TokenKind[] = ["digits", "bound", "lead", "unit", "numeral", "money", "word", "mark"];

/** Cuts a text into tokens, in one pass; positions are those of the text itself. */
export function tokenize(text: string): readonly Token[] {
  const { pattern } = lexicon();
  const folded = fold(text);
  const tokens: Token[] = [];
  let gap: Token["gap"] = "break";
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match !== null; match = pattern.exec(folded)) {
    const [part, space, unseen, ...parts] = match;
    if (unseen !== undefined) continue;
    if (space !== undefined) {
      // White space at the start of the text is still its start.
      if (tokens.length > 0) gap = /\n[^\S\n]*\n/.test(part) ? "break" : "space";
      continue;
    }
    const end = match.index + part.length;
    const written = text.slice(match.index, end);
    const kind = KINDS[parts.findIndex((found) => found !== undefined)] ?? "mark";
    tokens.push({
      kind: kind === "word" ? kindOfWord(written) : kind,
      text: part,
      written,
      start: match.index,
      end,
      gap,
    });
    gap = "none";
  }
  return tokens;
}

function kindOfWord(word: string): TokenKind {
  const { digit, codes } = lexicon();
  // "G20", "½".
  if (digit.test(word)) return "digits";
  return codes.has(word) ? "money" : "word";
}
