/** Gives the words of a list that is written as lines of words. */
export function wordsIn(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(" "));
}
