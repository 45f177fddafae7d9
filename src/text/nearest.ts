import { distance } from "fastest-levenshtein";

/** Comparing takes time that grows with both lengths, and no known word is this long. */
const LONGEST = 100;

/** Prefixes that turn a word into its opposite. */
const OPPOSITES = /^(?:dis|un|in|im|non|not)-?/;

/**
 * The candidate that takes the fewest edits to reach, or `undefined` if even that one is another word, or the opposite:
 * whoever writes "disagrees" does not mean "agrees".
 */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  if (text.length > LONGEST) return undefined;
  let best: string | undefined;
  // A transposition counts as two edits.
  let fewest = 1 + (text.length < 4 ? 1 : Math.max(2, Math.floor(text.length / 3)));
  for (const candidate of candidates) {
    const edits = distance(text.toLowerCase(), candidate.toLowerCase());
    if (edits < fewest) {
      fewest = edits;
      best = candidate;
    }
  }
  const plain = text.toLowerCase().replace(OPPOSITES, "");
  return best !== undefined && plain !== text.toLowerCase() && plain === best.toLowerCase()
    ? undefined
    : best;
}
