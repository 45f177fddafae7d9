/** The line ends of Unicode: next line, vertical tab and form feed are among them. */
const LINE_END = /\r\n|[\n-\r\u0085\u2028\u2029]/u;

/**
 * Splits plain text into blocks: runs of lines between blank ones.
 *
 * @param text - Plain text with the line ends of any system.
 * @returns The lines of each block in order; no line is blank and no block empty.
 */
export function splitBlocks(text: string): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  let block: string[] = [];
  for (const line of [...text.split(LINE_END), ""]) {
    if (line.trim() !== "") {
      block.push(line.trim());
    } else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  return blocks;
}
