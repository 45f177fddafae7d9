/** Ends a part of a reference with a period, unless it ends in a mark that does for one. */
export function endSentence(text: string): string {
  const [body, quotes] = splitClosingQuotes(text);
  return /[.?!]$/.test(body) ? text : `${body}.${quotes}`;
}

/** Ends a title with a comma: inside its closing quotes, where the period of a quoted sentence gives way to it. */
export function endWithComma(title: string): string {
  const [body, quotes] = splitClosingQuotes(title);
  const isSentence = quotes !== "" && /\.$/.test(body) && !/\p{L}\.\p{L}\.$/u.test(body);
  return `${isSentence ? body.slice(0, -1) : body},${quotes}`;
}

/**
 * Parts a text from the marks of quotation that close at its end, before which American usage puts its points.
 *
 * A single mark is an apostrophe, as in "the dogs’", unless one that opens stands in the text.
 */
function splitClosingQuotes(text: string): [body: string, quotes: string] {
  const closing = `”"${text.includes("‘") ? "’" : ""}${/(?:^|[\s(“"])'/.test(text) ? "'" : ""}`;
  let end = text.length;
  while (end > 0 && closing.includes(text.charAt(end - 1))) end--;
  // A text of nothing but such marks quotes nothing.
  return end === 0 ? [text, ""] : [text.slice(0, end), text.slice(end)];
}
