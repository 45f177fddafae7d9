/** What a text can be broken at: a blank, which goes, or behind a hyphen, which stays. */
export type Break = " " | "-";

/**
 * Breaks a text into lines.
 *
 * A piece longer than a line stays whole and juts out: an address in two pieces is of no use.
 *
 * @param text - The text.
 * @param width - The most characters of a line.
 * @param hang - What stands before every line but the first.
 * @param at - What it is broken at.
 */
export function wrap(text: string, width: number, hang = "", at: Break = " "): readonly string[] {
  const lines: string[] = [];
  const joint = at === " " ? " " : "";
  // The first piece may be nothing: leading blanks of an indented tree stay.
  const [first = "", ...pieces] = piecesOf(text, at);
  let line = first;
  for (const piece of pieces) {
    if (line.length + joint.length + piece.length > width) {
      lines.push(line);
      line = hang + piece;
    } else {
      line += joint + piece;
    }
  }
  return [...lines, line];
}

/** Gives the length of the longest piece of a text that is never broken. */
export function longestPiece(text: string, at: Break): number {
  return Math.max(...piecesOf(text, at).map((piece) => piece.length));
}

function piecesOf(text: string, at: Break): readonly string[] {
  return at === " " ? text.split(" ") : text.split(/(?<=-)/u);
}
