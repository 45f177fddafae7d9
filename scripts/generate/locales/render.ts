import { header } from "../notice.js";
import { renderFrozen } from "../render-literal.js";
import { type LocaleFile, localeFile } from "./read.js";

/** Renders `src/generated/locales/<language>.ts`: what the language calls records and terms. */
export function renderLocale({ language, labels, terms }: LocaleFile): string {
  const named = Object.fromEntries(Object.entries(terms).map(([name, words]) => [name, textsOf(words)]));
  return `${header(localeFile(language))}
import type { Terms, VocabularyName } from "../../model/terms.js";
import type { RecordId } from "../ids.js";

type Labels = { readonly [Id in RecordId]?: string };
type TermLabels = { readonly [V in VocabularyName]?: { readonly [T in Terms[V]]?: string } };

/** What records are called. */
export const labels: Labels = ${renderFrozen(textsOf(labels), "Labels")};

/** What the terms of the closed vocabularies are called. */
export const terms: TermLabels = ${renderFrozen(named, "TermLabels")};
`;
}

function textsOf(entries: LocaleFile["labels"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([key, entry]) => (entry === null ? [] : [[key, entry.text]])),
  );
}
