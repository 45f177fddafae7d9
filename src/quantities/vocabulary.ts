import { COUNT_UNITS, DURATION_UNITS, type Precision, type Unit } from "../generated/vocabularies.js";
import { english } from "./english.js";
import { type Token, tokenize } from "./tokens.js";

/** The words before an amount that set its precision. */
export const QUALIFIERS: Readonly<Record<Exclude<Precision, "stated">, readonly string[]>> = {
  about: ["about", "around", "approximately", "roughly", "some", "circa", "close to"],
  over: [
    "over",
    "more than",
    "greater than",
    "larger than",
    "bigger than",
    "higher than",
    "above",
    "exceed",
    "exceeds",
    "exceeded",
    "exceeding",
    "in excess of",
    // Without "top": "the top 10" is a rank.
    "tops",
    "topped",
    "topping",
    "surpass",
    "surpasses",
    "surpassed",
    "surpassing",
  ],
  under: [
    "under",
    "less than",
    "fewer than",
    "smaller than",
    "lower than",
    "below",
    "nearly",
    "almost",
    "approach",
    "approaches",
    "approached",
    "approaching",
  ],
};

/** The words before an amount that make a bound which no precision says, since the bound itself is let in. */
export const BOUNDS: readonly string[] = [
  "at least",
  "at most",
  "up to",
  "as many as",
  "as much as",
  "as few as",
  "as little as",
  "minimum of",
  "maximum of",
  "or equal to",
  "or equal than",
  "equal to or",
];

/** The words after an amount that make such a bound. */
const BOUNDS_AFTER = [
  "or more",
  "or less",
  "or fewer",
  "or greater",
  "or higher",
  "or above",
  "or over",
  "or equal",
  "or so",
];

/** What stands before an amount of money. */
const MONEY_BEFORE = ["$", "US$", "U.S.$", "USD", "USD $"];

/** What stands after an amount and is no noun of the locale. */
const UNITS_AFTER = {
  USD: ["USD", "dollar", "dollars", "US dollar", "US dollars", "U.S. dollar", "U.S. dollars"],
  share: ["%", "percent", "per cent"],
  ratio: ["×", "x", "times"],
} as const;

/** The currencies of ISO 4217 that write "$" for a dollar or a peso of their own: "AUD $5". */
const OTHER_DOLLARS =
  "AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD XCD ARS CLP COP CUP DOP MXN UYU";

/** The codes of other currencies, before an amount, before its "$" or after it. */
const OTHER_CODES = ["EUR", "KZT", "TRY", "RUB", "CNY", "RMB", "GBP", "JPY", ...OTHER_DOLLARS.split(" ")];

/** The signs of other currencies, before an amount. */
const OTHER_SIGNS = ["€", "₸", "₺", "₽", "¥", "£"];

/** What other currencies are called after an amount. */
const OTHER_MONEY = [
  "euro",
  "euros",
  "tenge",
  "Kazakh tenge",
  "Kazakhstani tenge",
  "lira",
  "liras",
  "Turkish lira",
  "Turkish liras",
  "rouble",
  "roubles",
  "ruble",
  "rubles",
  "Russian roubles",
  "Russian rubles",
  "yuan",
  "Chinese yuan",
  "pound",
  "pounds",
  "British pounds",
  "yen",
  "Japanese yen",
];

/** What an amount is an amount of in a text: a unit, or money that is none. */
export type Named = Unit | "other money";

/** A phrase as the texts of its tokens, and what it means. */
interface Phrase<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** Phrases by their first word, the longest first. */
export type Phrases<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

/** All phrases of the grammar, ready to be looked up. */
export interface Vocabulary {
  /** What stands before an amount: a precision, a bound without one, or the opening of a range. */
  readonly qualifiers: Phrases<Exclude<Precision, "stated"> | "bound" | "range">;
  readonly boundsAfter: Phrases<"bound">;
  readonly moneyBefore: Phrases<"USD" | "other money">;
  readonly units: Phrases<Named>;
}

let built: Vocabulary | undefined;

/** The vocabulary, built on first use. */
export function vocabulary(): Vocabulary {
  built ??= {
    qualifiers: index([
      ["about", QUALIFIERS.about],
      ["over", QUALIFIERS.over],
      ["under", QUALIFIERS.under],
      ["bound", BOUNDS],
      ["range", ["between"]],
    ]),
    boundsAfter: index([["bound", BOUNDS_AFTER]]),
    moneyBefore: index([
      ["USD", MONEY_BEFORE],
      ["other money", [...OTHER_CODES, ...OTHER_CODES.map((code) => `${code} $`), ...OTHER_SIGNS]],
    ]),
    units: index<Named>([
      ["other money", [...OTHER_CODES, ...OTHER_MONEY]],
      ["USD", UNITS_AFTER.USD],
      ["share", UNITS_AFTER.share],
      ["ratio", UNITS_AFTER.ratio],
      ...[...COUNT_UNITS, ...DURATION_UNITS].map(
        (unit) => [unit, Object.values(english.units[unit])] as const,
      ),
    ]),
  };
  return built;
}

/** The phrase that starts at `start`, if any: the longest, with white space or nothing between its words. */
export function matchPhrase<Meaning>(
  phrases: Phrases<Meaning>,
  tokens: readonly Token[],
  start: number,
): { readonly meaning: Meaning; readonly next: number } | undefined {
  const first = tokens[start];
  if (first === undefined) return undefined;
  const found = phrases
    .get(first.text)
    ?.find(({ words }) => words.every((word, offset) => continues(tokens[start + offset], word, offset)));
  return found && { meaning: found.meaning, next: start + found.words.length };
}

function continues(token: Token | undefined, word: string, offset: number): boolean {
  return token?.text === word && (offset === 0 || token.gap !== "break");
}

function index<Meaning>(groups: readonly (readonly [Meaning, readonly string[]])[]): Phrases<Meaning> {
  const phrases = new Map<string, Phrase<Meaning>[]>();
  for (const [meaning, texts] of groups) {
    for (const text of texts) {
      const words = tokenize(text).map((token) => token.text);
      const [first = ""] = words;
      const known = phrases.get(first) ?? [];
      known.push({ words, meaning });
      known.sort((one, other) => other.words.length - one.words.length);
      phrases.set(first, known);
    }
  }
  return phrases;
}
