/** Ends a part of a reference with a period, unless it ends in a mark that does for one. */
export function endSentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
