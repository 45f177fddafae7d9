/**
 * Breaks a text into lines at its spaces.
 *
 * A word longer than a line stays whole and juts out: a broken id or address is of no use.
 *
 * @param text - The text.
 * @param width - The most characters of a line.
 * @param hang - What stands before every line but the first.
 */
export function wrap(text: string, width: number, hang = ""): readonly string[] {
  const lines: string[] = [];
  // The first word may be nothing: leading blanks of an indented tree stay.
  const [first = "", ...words] = text.split(" ");
  let line = first;
  for (const word of words) {
    if (line.length + 1 + word.length > width) {
      lines.push(line);
      line = hang + word;
    } else {
      line += ` ${word}`;
    }
  }
  return [...lines, line];
}
