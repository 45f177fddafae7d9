import { belowTwenty, wordAt } from "./numerals.js";
import type { Token } from "./tokens.js";

/** What the parts of a whole are called, the halves first; the plural adds an s. */
const PARTS = "half third quarter fifth sixth seventh eighth ninth tenth".split(" ");

/** A share that was read from words, and the index of the token after it. */
export interface Share {
  readonly share: number;
  readonly next: number;
}

/** Reads a share in words: "half", "a quarter", "one-third", "three-quarters". */
export function readShare(tokens: readonly Token[], start: number): Share | undefined {
  const first = tokens[start]?.text ?? "";
  if (first === "half") return { share: 0.5, next: start + 1 };
  const name = wordAt(tokens, start + 1);
  if (name === undefined) return undefined;
  const one = first === "a" || first === "one";
  const count = one ? 1 : belowTwenty(first);
  const whole = partsOf(one ? name.word : singular(name.word));
  return count === undefined || whole === undefined ? undefined : { share: count / whole, next: name.next };
}

/** How many parts of that name make the whole. */
function partsOf(name: string | undefined): number | undefined {
  if (name === "fourth") return 4;
  const index = PARTS.indexOf(name ?? "");
  return index < 0 ? undefined : index + 2;
}

/** "Two-thirds", but not "two halves". */
function singular(name: string): string | undefined {
  return name.endsWith("s") ? name.slice(0, -1) : undefined;
}
