/** The candidate that takes the fewest edits to reach, or `undefined` where even that one is another word. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  // Comparing is quadratic in the length, and no id comes near this one.
  if (text.length > 100) return undefined;
  let best: string | undefined;
  let fewest = Math.floor(text.length / 3) + 1;
  for (const candidate of candidates) {
    const edits = editDistance(text.toLowerCase(), candidate);
    if (edits < fewest) {
      fewest = edits;
      best = candidate;
    }
  }
  return best;
}

/** How many characters must be inserted, deleted or replaced to turn one text into the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const inserted = (current[column - 1] ?? 0) + 1;
      const deleted = (previous[column] ?? 0) + 1;
      current.push(Math.min(replaced, inserted, deleted));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
