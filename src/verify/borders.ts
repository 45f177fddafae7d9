import { readNumbers } from "../quantities/clusters.js";

/** How much of a text on either side of a border is read for a number that crosses it. */
const REACH = 60;

const BLANK_LINE = /\n[^\S\n]*\n/u;

/** Tells whether no word and no number in digits, such as "2.5", goes on across a place of a text. */
export function isWordBorder(text: string, at: number): boolean {
  const [before, behind] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)];
  if (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(behind)) return false;
  return !(/\p{N}[.,:/-]?$/u.test(before) && /^[.,:/-]?\p{N}/u.test(behind));
}

/**
 * Tells whether a passage can start or end at a place of a text: neither a word nor a number goes on across it, nor does
 * "over" stand before "4,000 companies".
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
  const behind = text.slice(at, at + REACH).split(BLANK_LINE)[0] ?? "";
  // Nearly always a paragraph or a sentence ends here, and there is nothing to read.
  if (
    /^\s*$|[.!?…]["'”’»)\]]{0,3}\s*$/u.test(before) ||
    /^(?:\s*$|[.!?…]["'”’»)\]]{0,3}(?!\d))/u.test(behind)
  )
    return true;
  return !readNumbers(before + behind).some(({ start, end }) => start < before.length && before.length < end);
}
