import { allTerms, type Term, type Terms, type VocabularyName } from "../model/terms.js";
import { assertOneOf } from "../text/assert-one-of.js";
import { readOptions } from "../text/read-options.js";
import { entryOf } from "./entry-of.js";
import { assertLocale, type LocaleOption } from "./locale-option.js";

/**
 * Gives the label and the definition of a vocabulary term.
 *
 * The label is in English or in the language of the locale, the definition always in English.
 *
 * @param vocabulary - The name of the vocabulary. Example: `"figure-status"`.
 * @param term - A term of it. Example: `"target"`.
 * @param options - The language of the label. A term that the locale does not name keeps its English label.
 * @throws RangeError if there is no such vocabulary, no such term in it, or no such option.
 * @throws TypeError if the vocabulary or the term is not a string, or the options or the locale has the wrong form.
 *
 * @example
 * ```ts
 * import { termOf } from "kz-tr-council";
 *
 * termOf("stance", "calls-for").label; // => "Calls for"
 * termOf("unit", "ratio").definition; // => "How many times one amount contains another, where 3 is three times."
 * ```
 */
export function termOf<V extends VocabularyName>(
  vocabulary: V,
  term: Terms[V],
  options?: LocaleOption,
): Term {
  const { locale } = readOptions(options, ["locale"], "{ locale: tr }");
  assertLocale(locale);
  const vocabularies = allTerms();
  assertOneOf(vocabulary, "Vocabulary", Object.keys(vocabularies));
  const terms: Readonly<Record<string, Term>> = vocabularies[vocabulary];
  assertOneOf(term, `Term of the vocabulary "${vocabulary}"`, Object.keys(terms));
  const found = terms[term] as Term;
  const label = entryOf(locale?.terms[vocabulary], term) ?? found.label;
  return { label, definition: found.definition };
}
