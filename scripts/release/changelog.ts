/**
 * Adds what changed in the data to the section of a version in a changelog, after what the changesets say.
 *
 * @throws Error where the changelog has no such section.
 */
export function addDataPart(changelog: string, version: string, lines: readonly string[]): string {
  if (lines.length === 0) return changelog;
  const heading = `## ${version}\n`;
  const start = changelog.indexOf(heading);
  if (start === -1) throw new Error(`CHANGELOG.md has no section "${heading.trim()}"`);
  const next = changelog.indexOf("\n## ", start + heading.length);
  const end = next === -1 ? changelog.length : next;
  const list = lines.map((line) => `- ${line}\n`).join("");
  return `${changelog.slice(0, end).trimEnd()}\n\n### Data\n\n${list}${changelog.slice(end)}`;
}
