/** Gives the singular of a folded English word: "companies" is "company". Other words stay as they are. */
export function singularOf(folded: string): string {
  if (/[a-z]{2}[^aeiou]ies$/.test(folded)) return folded.replace(/ies$/, "y");
  if (/(?:ss|x|z|ch|sh)es$/.test(folded)) return folded.slice(0, -2);
  return /[a-z]{2}[^sui]s$/.test(folded) ? folded.slice(0, -1) : folded;
}
