/** A part of a sentence, with the mark that ends it. */
const CLAUSE = /[^.;:,]+[.;:,]*/g;

/** Words that make of a clause what is not so. */
const NEGATION = /\b(?:not|no|nor|neither|never|none|nothing|whether|cannot)\b|n['’]t\b/i;

/** Words that begin what is not so, up to the end of the clause. */
const EXCLUSION = /\b(?:without|unlike|except|excluding|instead of|rather than|other than|apart from)\b.*/is;

/**
 * Leaves out of a text the clauses that say what is not so, or left open, so that "not to be confused with the 18
 * agreements" is not found by "agreements". Of a clause with "without" or "rather than" the part before it is kept.
 */
export function affirmed(text: string): string {
  const clauses = text.match(CLAUSE) ?? [];
  return clauses
    .filter((clause) => !NEGATION.test(clause))
    .map((clause) => clause.replace(EXCLUSION, ""))
    .join(" ");
}
