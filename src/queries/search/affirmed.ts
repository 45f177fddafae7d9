/** A part of a sentence, with the mark that ends it. */
const CLAUSE = /[^.;:,]+[.;:,]*/g;

/** Words that make of a clause what is not so. */
const NEGATION = /\b(?:not|no|nor|neither|never|whether)\b/i;

/**
 * Leaves out of a text the clauses that say what is not so, or left open, so that "not to be confused with the 18
 * agreements" is not found by "agreements". Of a clause with "without" the part before it stays.
 */
export function affirmed(text: string): string {
  const clauses = text.match(CLAUSE) ?? [];
  return clauses
    .filter((clause) => !NEGATION.test(clause))
    .map((clause) => clause.replace(/\bwithout\b.*/is, ""))
    .join(" ");
}
