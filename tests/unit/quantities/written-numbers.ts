import fc from "fast-check";
import { PRECISIONS, type Precision, type Unit } from "../../../src/generated/vocabularies.js";

/** A number as it is written, and what it says. */
interface Written {
  readonly text: string;
  readonly amount: number;
}

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES = [
  ["trillion", 1e12],
  ["billion", 1e9],
  ["million", 1e6],
  ["thousand", 1e3],
] as const;

/** Writes a whole number from 1 on in words, "and" where the English of Britain has it. */
function inWords(value: number, and: string): string {
  for (const [name, scale] of SCALES) {
    if (value < scale) continue;
    const rest = value % scale;
    return `${inWords(Math.floor(value / scale), and)} ${name}${rest === 0 ? "" : ` ${inWords(rest, and)}`}`;
  }
  if (value >= 100) {
    const rest = value % 100;
    return `${SMALL[Math.floor(value / 100)]} hundred${rest === 0 ? "" : ` ${and}${inWords(rest, and)}`}`;
  }
  if (value < 20) return SMALL[value] ?? "";
  return value % 10 === 0 ? (TENS[value / 10] ?? "") : `${TENS[Math.floor(value / 10)]}-${SMALL[value % 10]}`;
}

const grouped = fc
  .tuple(fc.integer({ min: 1, max: 999_999_999 }), fc.constantFrom("", ",", "\u00a0", "\u202f", "'", " "))
  .map(
    ([amount, separator]): Written => ({
      text: amount.toLocaleString("en").replaceAll(",", separator),
      amount,
    }),
  );
const scaled = fc
  .tuple(
    fc.integer({ min: 1, max: 9_99 }),
    fc.integer({ min: 0, max: 2 }),
    fc.constantFrom(...SCALES, ["bn", 1e9], ["mln", 1e6] as const),
  )
  .map(
    ([digits, places, [name, scale]]): Written => ({
      text: `${digits / 10 ** places} ${name}`,
      amount: Number(`${digits}e${Math.log10(Number(scale)) - places}`),
    }),
  );
const inFull = fc
  .tuple(fc.integer({ min: 2, max: 999_999_999_999 }), fc.constantFrom("", "and "))
  .map(([amount, and]): Written => ({ text: inWords(amount, and), amount }));
export const written = fc.oneof(grouped, scaled, inFull);

/** What comes before and after a number, and what that makes of it. */
export const frames = fc.constantFrom<readonly [before: string, after: string, unit: Unit]>(
  ["", "", "item"],
  ["$", "", "USD"],
  ["KZT ", "", "KZT"],
  ["", " dollars", "USD"],
  ["", " companies", "company"],
  ["", "-day", "day"],
);
export const PRECISION_WORDS: Readonly<Record<Precision, string>> = {
  stated: "",
  about: "roughly ",
  over: "more than ",
  under: "nearly ",
};
export const precisions = fc.constantFrom(...PRECISIONS);

/** Words beside a number that leave it what it is. */
export const noise = fc.constantFrom(
  "",
  "Officials said trade reached",
  "In 2024",
  "of which",
  "on July 29,",
  "the two sides plan",
  "(",
  "—",
  "a",
);
export const behind = fc.constantFrom(
  "",
  "last year.",
  "of which",
  ", they said",
  "by 2030",
  "in Astana and Almaty",
  ")",
  "; trade grew",
);

/** What joins two numbers to one that no quantity holds. */
export const joints = fc.constantFrom(
  " or ",
  " to ",
  "-",
  " – ",
  "~",
  " or even ",
  " … ",
  ", ",
  " point ",
  " out of ",
);

/** What comes before and after a number and makes of it what no quantity holds, or other money. */
export const spoilers = fc.constantFrom<readonly [before: string, after: string]>(
  ["HK $", ""],
  ["A$", ""],
  ["reached A $", ""],
  ["NT $", ""],
  ["Canadian $", ""],
  ["Mex $", ""],
  ["$", " (HKD)"],
  ["$", " in Canadian dollars"],
  ["", " Hong Kong dollars"],
  ["- ", " degrees"],
  ["\u2212 $", ""],
  ["point ", ""],
  ["", " dozs"],
  ["", " gross"],
  ["", " basis points"],
  ["", " \u2030"],
  ["", " per 100"],
  ["", " percentage points"],
  ["$", " (or 7) billion"],
  ["up to $", ""],
  ["no more than ", " dollars"],
  ["at least $", ""],
  ["$", " or so"],
  ["$", " tops"],
  ["twice $", ""],
  ["G", ""],
  ["", "km"],
);
