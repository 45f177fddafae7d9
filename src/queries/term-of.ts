import { allTerms, type Term, type Terms, type VocabularyName } from "../model/terms.js";
import { unknownWord } from "../text/errors.js";

/**
 * Gives the label and the definition of a term of a closed vocabulary, in English.
 *
 * @param vocabulary - The name of the vocabulary. Example: `"figure-status"`.
 * @param term - A term of it. Example: `"target"`.
 * @throws RangeError where there is no such vocabulary, or no such term in it.
 *
 * @example
 * ```ts
 * import { termOf } from "kz-tr-council";
 *
 * termOf("stance", "calls-for").label; // => "Calls for"
 * termOf("unit", "ratio").definition; // => "How many times one amount contains another, where 3 is three times."
 * ```
 */
export function termOf<V extends VocabularyName>(vocabulary: V, term: Terms[V]): Term {
  if (!Object.hasOwn(allTerms(), vocabulary)) {
    throw new RangeError(unknownWord("Vocabulary", vocabulary, Object.keys(allTerms())));
  }
  const terms: Readonly<Record<string, Term>> = allTerms()[vocabulary];
  const found = Object.hasOwn(terms, term) ? terms[term] : undefined;
  if (found === undefined) {
    throw new RangeError(unknownWord(`Term of the vocabulary "${vocabulary}"`, term, Object.keys(terms)));
  }
  return { label: found.label, definition: found.definition };
}
