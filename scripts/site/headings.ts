const HEADING = /<h([1-6])(?=[\s>])/gu;
/** The permalink that TypeDoc puts into the heading of a section that opens and closes. */
const LINK_IN_SUMMARY =
  /(<summary\b(?:(?!<\/summary>).)*?)<a href="#[^"]*" aria-label="Permalink".*?<\/a>/gsu;

/**
 * Tells screen readers the true level of each heading: TypeDoc's templates jump from the first level to the fourth.
 *
 * What is seen stays as it is.
 */
export function withLevels(html: string): string {
  const above: number[] = [];
  return html.replace(HEADING, (start, digit: string) => {
    const written = Number(digit);
    while ((above.at(-1) ?? 0) >= written) above.pop();
    above.push(written);
    return above.length === written ? start : `${start} aria-level="${above.length}"`;
  });
}

/** Takes permalinks out of summaries: a control inside a control cannot be reached by keyboard. */
export function withoutLinksInSummaries(html: string): string {
  return html.replace(LINK_IN_SUMMARY, "$1");
}
