/** A part of a sentence, with the mark that ends it. */
const CLAUSE = /[^.;:,]+[.;:,]*/g;

/** Words that negate a clause. */
const NEGATION = /\b(?:not|no|nor|neither|never|none|nothing|whether|cannot)\b|n['’]t\b/i;

/** Words that introduce an exception, up to the end of the clause. */
const EXCLUSION = /\b(?:without|unlike|except|excluding|instead of|rather than|other than|apart from)\b.*/is;

/**
 * Leaves out of a text the clauses that deny something or leave it open, so that "not to be confused with the 18
 * agreements" is not found by "agreements". Of a clause with "without" or "rather than" the part before it is kept.
 */
export function affirmed(text: string): string {
  const clauses = text.match(CLAUSE) ?? [];
  return clauses
    .filter((clause) => !NEGATION.test(clause))
    .map((clause) => clause.replace(EXCLUSION, ""))
    .join(" ");
}
