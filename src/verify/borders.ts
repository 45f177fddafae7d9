import { type NumberCluster, readNumbers } from "../quantities/clusters.js";
import { BLANK_LINE } from "./clean.js";

/** How much of a text on either side of a border is read for a number that crosses it. */
const REACH = 60;

/** The start of a line, with the mark of a list. */
const LINE_START = /(?:^|\n)\s*[-\u2013*]?\s*$/u;

/** A sentence that goes on: "billion per year", "billion, a record", "billion (approx.)". */
const GOES_ON = /^\s*[,;:(\u2013\u2014-]?\s*\p{Ll}/u;

/** Checks that a place of a text is not inside a word or a number in digits, such as "2.5". */
export function isWordBorder(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)];
  if (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return false;
  return !(/\p{N}[.,:/-]?$/u.test(before) && /^[.,:/-]?\p{N}/u.test(after));
}

/**
 * Tells whether a passage can start or end at a place of a text: no word, number or sentence goes on across it, and
 * nothing beside it changes its number, as "over" before "4,000 companies" or "(HKD)" after "$5 billion" would.
 */
export function isPassageBorder(text: string, at: number, side: "start" | "end"): boolean {
  const glued = text.slice(Math.max(0, at - 1), at + 1);
  // Pages glue a date or a button to a paragraph: "2025ASTANA", "marketShare".
  if (side === "start" ? /^[\p{Ll}\p{N}]\p{Lu}/u.test(glued) : /^\p{Ll}\p{Lu}/u.test(glued)) return true;
  if (!isWordBorder(text, at)) return false;
  const before =
    text
      .slice(Math.max(0, at - REACH), at)
      .split(BLANK_LINE)
      .at(-1) ?? "";
  const after = text.slice(at, at + REACH).split(BLANK_LINE)[0] ?? "";
  // Nearly always a paragraph or sentence ends here, and no number needs to be read.
  if (/^\s*$|[.!?…]["'”’»)\]]{0,3}\s*$/u.test(before) || /^(?:\s*$|[.!?…]["'”’»)\]]{0,3}(?!\d))/u.test(after))
    return true;
  if (side === "end" && GOES_ON.test(after)) return false;
  const whole = readNumbers(before + after);
  if (isCrossed(before.length, whole)) return false;
  // The mark of a list is not a minus, and the line before may belong to a menu.
  if (side === "start" && LINE_START.test(before)) return true;
  const alone = readNumbers(side === "start" ? after : before);
  const inWhole =
    side === "start" ? whole.find(({ start }) => start >= before.length) : numberBefore(whole, before);
  const own = side === "start" ? alone[0] : alone.at(-1);
  return (own?.quantity === undefined) === (inWhole?.quantity === undefined);
}

/** Gives the last number that ends in the text before a border. */
function numberBefore(numbers: readonly NumberCluster[], before: string): NumberCluster | undefined {
  return numbers.filter(({ end }) => end <= before.length).at(-1);
}

/** Tells whether a number goes on across a place of its text. */
export function isCrossed(at: number, numbers: readonly NumberCluster[]): boolean {
  return numbers.some(({ start, end }) => start < at && at < end);
}
