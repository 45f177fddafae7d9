import { wrapAnsi } from "fast-wrap-ansi";

/**
 * Breaks a text into lines at its spaces. A longer word, such as an id or an address, stays whole and overflows.
 *
 * @param width - The most characters of a line.
 * @param hang - What every line but the first begins with.
 */
export function wrap(text: string, width: number, hang = ""): readonly string[] {
  const [first = "", ...rest] = linesOf(text, width);
  return rest.length === 0
    ? [first]
    : [first, ...linesOf(rest.join(" "), width - hang.length).map((line) => hang + line)];
}

function linesOf(text: string, width: number): readonly string[] {
  return wrapAnsi(text, Math.max(1, width)).split("\n");
}
