const HEADING = /<h([1-6])(?=[\s>])/gu;
const SUMMARY = /<summary\b.*?<\/summary>/gsu;
const PERMALINK = /<a href="#[^"]*" aria-label="Permalink".*?<\/a>/gsu;

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

/** Takes out the links that TypeDoc puts beside headings and names, each to its own place. */
export function withoutPermalinks(html: string): string {
  return html.replace(PERMALINK, "");
}

/** Takes permalinks out of summaries: a control inside a control cannot be reached by keyboard. */
export function withoutLinksInSummaries(html: string): string {
  return html.replace(SUMMARY, withoutPermalinks);
}
