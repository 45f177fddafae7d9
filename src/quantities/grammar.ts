import {
  COUNT_UNITS,
  CURRENCIES,
  DURATION_UNITS,
  PRECISIONS,
  type Precision,
  type Unit,
} from "../generated/vocabularies.js";
import { NOUNS } from "./english.js";
import { MONEY, ONES, PARTS, PRECISION_WORDS, SCALES, SHORT_SCALES, SMALL, TENS } from "./vocabulary.js";
import { fold, oneOf } from "./word-lists.js";

/** Everything that is read as one quantity, as a pattern, and what its words mean. */
export interface Grammar {
  readonly pattern: RegExp;
  readonly precisions: ReadonlyMap<string, Precision>;
  /** Units by their signs, codes and nouns. */
  readonly units: ReadonlyMap<string, Unit>;
}

/** A number as English writes it: no leading zeros, grouped by threes with one separator or not at all. */
const DIGITS =
  "(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?<separator>[, '’])[0-9]{3}(?:\\k<separator>[0-9]{3})*)(?:\\.[0-9]+)?";

let built: Grammar | undefined;

/** The grammar, built on first use. */
export function grammar(): Grammar {
  if (built === undefined) {
    const precisions = PRECISIONS.filter((name) => name !== "stated").map(
      (name) => [name, PRECISION_WORDS[name]] as const,
    );
    const money = CURRENCIES.map((code) => [code, `${code}, ${MONEY[code].signs}`] as const);
    const units = [
      ...CURRENCIES.map((code) => [code, `${code}, ${MONEY[code].signs}, ${MONEY[code].names}`] as const),
      ["share", "%, percent, per cent"] as const,
      ["ratio", "×, times"] as const,
      ...[...COUNT_UNITS, ...DURATION_UNITS].map((unit) => [unit, NOUNS[unit]] as const),
    ];
    built = {
      pattern: patternOf(listOf(precisions), listOf(money), listOf(units)),
      precisions: meaningsOf<Precision>(precisions),
      units: meaningsOf<Unit>([...units, ["ratio", "x"]]),
    };
  }
  return built;
}

function patternOf(precisions: string, money: string, units: string): RegExp {
  const [hundred = "", ...scales] = SCALES.split(", ");
  const scale = `(?:${scales.join("|")})`;
  const belowHundred = `(?:(?:${oneOf(TENS)})(?: (?:${oneOf(ONES)}))?|${oneOf(SMALL)})`;
  // "Eighteen hundred" is English.
  const group = `(?:(?:a|${belowHundred}) ${hundred}(?: (?:and )?${belowHundred})?|${belowHundred})`;
  const cardinal = `(?:(?:a|${group}) ${scale}(?: (?:and )?${group} ${scale})*(?: (?:and )?${group})?|${group})`;
  // "A hundred and a half" may be 150.
  const words = `zero|half a ${scale}|${belowHundred} and a half(?: ${scale})?|${cardinal}`;
  const parts = `half|(?:a|one) (?:${oneOf(PARTS)}|fourth)|(?:${oneOf(SMALL)}) (?:${oneOf(PARTS)}|fourth)s`;
  const scaled = `(?<half> and a half)?(?: (?<scale>${oneOf(SCALES)}))?| ?(?<short>${oneOf(SHORT_SCALES)})`;
  const named = "(?:st|nd|rd|th) (?<anniversary>anniversary)|(?<times>x)";
  return new RegExp(
    `^(?:(?<precision>${oneOf(precisions)}) )?(?<minus>-|(?:minus|negative) )?(?:(?<parts>${parts})|` +
      `(?:(?<money>${oneOf(money)}) ?)?` +
      `(?:(?<digits>${DIGITS})(?:${scaled}|${named})|(?<words>${words}))` +
      `(?<unit> ?[%×€₸₺₽£$]| (?:${oneOf(units)}))?)$`,
  );
}

function listOf(groups: readonly (readonly [string, string])[]): string {
  return groups.map(([, list]) => list).join(", ");
}

function meaningsOf<Meaning>(groups: readonly (readonly [Meaning, string])[]): ReadonlyMap<string, Meaning> {
  return new Map(
    groups.flatMap(([meaning, list]) =>
      fold(list)
        .split(", ")
        .map((phrase) => [phrase, meaning] as const),
    ),
  );
}
