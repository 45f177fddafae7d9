/** What a cell holds; nothing where the source does not say. */
export type Cell = string | number | boolean | undefined;

/** What a spreadsheet reads as the beginning of a formula, in the full width of East Asian letters too. */
const FORMULA = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** What a spreadsheet writes in its own way. The zero that begins a code stays: no other wording of it would be right. */
const OTHER_VALUE = /^(?:\d+(?:\.\d+)?e[+-]?\d+|true|false)$/iu;

/** What a spreadsheet of some country reads as a date or a time of day. Examples: `1-2`, `18.07`, `9:30`. */
const NUMERIC_DATE = /^\d{1,4}(?:[-/.:]\d{1,4}){1,2}$/u;

const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

/** Examples: `29 July 2025`, `Jul-25`, `may-5`. */
const NAMED_DATE = new RegExp(
  `^(?:\\d{1,4}[\\s./-]*(?:${MONTH})|(?:${MONTH})[\\s./-]*\\d{1,4})(?:[\\s,./-]*\\d{1,4})*$`,
  "iu",
);

/** A whole date in ISO 8601 is meant as one. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** Says why a spreadsheet would not show a text as it is, or gives `undefined` where it would. */
export function textProblem(text: string): string | undefined {
  if (/\p{Cc}/u.test(text)) return "a line break or another control character";
  if (FORMULA.test(text)) return "what a spreadsheet takes for a formula";
  if (OTHER_VALUE.test(text)) return "what a spreadsheet takes for a number or a truth value";
  if (ISO_DATE.test(text)) return undefined;
  return NUMERIC_DATE.test(text) || NAMED_DATE.test(text) ? "what a spreadsheet takes for a date" : undefined;
}

/** Writes a cell. Numbers are written so that they read back as the same number. */
export function writeCell(value: Cell): string {
  return value === undefined ? "" : String(value);
}
