import type { Passage } from "../model/source.js";
import { isPassageBorder } from "./borders.js";
import { BASE, HEAD, sha256Of } from "./digest.js";
import { endOf, type Squeezed } from "./squeeze.js";

/** A stretch of a squeezed text. */
export interface Range {
  readonly start: number;
  /** The index after its last letter. */
  readonly end: number;
}

/** Where unchanged passages are, and where others at least begin, by their numbers. */
export interface Whole {
  readonly whole: Map<number, Range>;
  readonly begun: ReadonlyMap<number, readonly number[]>;
}

/** How many beginnings of one passage are tried; a text that repeats it more often is not an article. */
const MOST_TRIES = 1000;

/** Finds the unchanged passages in a text: by one pass of a rolling hash, confirmed by SHA-256. */
export function findWhole(text: string, squeezed: Squeezed, passages: readonly Passage[]): Whole {
  const { letters, places } = squeezed;
  const whole = new Map<number, Range>();
  const begun = new Map<number, number[]>(passages.map(({ n }) => [n, []]));
  const isAt = ({ length, sha256 }: Passage, start: number) =>
    start + length <= letters.length &&
    isPassageBorder(text, places[start] ?? 0, "start") &&
    isPassageBorder(text, endOf(text, squeezed, start + length), "end") &&
    sha256Of(letters.slice(start, start + length)) === sha256;
  for (const width of new Set(passages.map(({ length }) => Math.min(length, HEAD)))) {
    const sought = passages.filter(({ length }) => Math.min(length, HEAD) === width);
    visitHashes(letters, width, new Set(sought.map(({ head }) => head)), (start, hash) => {
      for (const passage of sought) {
        const starts = begun.get(passage.n) ?? [];
        if (passage.head !== hash || whole.has(passage.n) || starts.length >= MOST_TRIES) continue;
        starts.push(start);
        if (!isAt(passage, start)) continue;
        whole.set(passage.n, { start, end: start + passage.length });
        // Of two passages with the same text, the first comes first.
        break;
      }
    });
  }
  return { whole, begun };
}

/** Rolls a hash over all runs of a width, and visits those whose hash is wanted. */
function visitHashes(
  letters: string,
  width: number,
  wanted: ReadonlySet<number>,
  visit: (start: number, hash: number) => void,
): void {
  // Asking a table of flags first is much faster than asking the set for each letter.
  const flags = new Uint8Array(0x10000);
  for (const hash of wanted) flags[hash & 0xffff] = 1;
  let leaving = 1;
  for (let times = 0; times < width; times++) leaving = Math.imul(leaving, BASE);
  let hash = 0;
  for (let end = 0; end < letters.length; end++) {
    hash = Math.imul(hash, BASE) + letters.charCodeAt(end);
    if (end >= width) hash -= Math.imul(letters.charCodeAt(end - width), leaving);
    hash >>>= 0;
    if (end + 1 >= width && flags[hash & 0xffff] === 1 && wanted.has(hash)) visit(end + 1 - width, hash);
  }
}
