import type { Passage } from "../model/source.js";
import { isAside } from "./asides.js";
import { isPassageBorder } from "./borders.js";
import { headOf, sha256Of } from "./digest.js";
import type { Range } from "./find-whole.js";
import { endOf, indexAt, type Squeezed } from "./squeeze.js";

/** How many lines of a text a split passage may spread over. */
const MOST_LINES = 40;

/** How many times something else may come between two parts of one passage, and how many lines of it each time. */
const MOST_HOLES = 3;
const MOST_BETWEEN = 8;

/** How many choices of lines are tried for one number of holes. */
const MOST_STEPS = 20_000;

/**
 * Puts together a passage that something else splits, such as an advertisement, an aside, a caption or the head of a
 * printed page. Its parts are lines of the text that together have its length and its SHA-256.
 *
 * @param starts - Where in the squeezed text its first part may start.
 * @returns Its parts, or `undefined` if they are not all there.
 */
export function assemble(
  text: string,
  squeezed: Squeezed,
  starts: readonly number[],
  { length, head, sha256 }: Passage,
): readonly Range[] | undefined {
  const textOf = (from: number, to: number) => text.slice(squeezed.places[from], squeezed.places[to]);
  const isWhole = (parts: readonly Range[]) =>
    isPassageBorder(text, endOf(text, squeezed, parts.at(-1)?.end ?? 0), "end") &&
    parts.every(({ start, end }, index) => {
      const previous = parts[index - 1];
      return (
        previous === undefined ||
        previous.end === start ||
        isAside(textOf(previous.start, previous.end), textOf(previous.end, start), textOf(start, end))
      );
    });
  const runs = starts
    .filter((start) => isPassageBorder(text, squeezed.places[start] ?? 0, "start"))
    .map((start) => linesFrom(text, squeezed, start, length));
  for (let holes = 0; holes <= MOST_HOLES; holes++) {
    const budget = { steps: MOST_STEPS };
    for (const run of runs) {
      for (const parts of choices(run, length, holes, budget)) {
        const letters = parts.map(({ start, end }) => squeezed.letters.slice(start, end)).join("");
        if (headOf(letters) !== head || sha256Of(letters) !== sha256) continue;
        if (isWhole(parts)) return [...parts];
      }
    }
  }
  return undefined;
}

/** Lists the lines of a text from a start, as far as a split passage may reach. */
export function linesFrom(text: string, squeezed: Squeezed, start: number, length: number): readonly Range[] {
  const { places } = squeezed;
  const first = places[start] ?? text.length;
  const reach = text.slice(first, places[start + 3 * length + 2000]);
  const lines: Range[] = [];
  let from = start;
  for (const { index } of [...reach.matchAll(/\n/gu), { index: reach.length }]) {
    const end = indexAt(squeezed, first + index);
    if (end > from && lines.length < MOST_LINES) lines.push({ start: from, end });
    from = end;
  }
  return lines;
}

/**
 * Lists choices of lines that include the first, have a given length together, and leave out others in few places. Each
 * is the same array, filled anew.
 */
function* choices(
  lines: readonly Range[],
  length: number,
  holes: number,
  budget: { steps: number },
  from = 0,
  taken: Range[] = [],
): Generator<readonly Range[]> {
  for (let at = from; at < lines.length && budget.steps-- > 0; at++) {
    const hole = at - from;
    const line = lines[at];
    if (line === undefined || hole > (taken.length === 0 || holes === 0 ? 0 : MOST_BETWEEN)) return;
    const left = length - (line.end - line.start);
    taken.push(line);
    if (left === 0) yield taken;
    if (left > 0) yield* choices(lines, left, holes - Math.min(hole, 1), budget, at + 1, taken);
    taken.pop();
  }
}
