import { header } from "../notice.js";
import { renderFrozen } from "../render-literal.js";
import { type LocaleFile, localeFile } from "./read.js";

/** Renders `src/generated/locales/<language>.ts`: what the language calls records and terms. */
export function renderLocale({ language, labels, terms }: LocaleFile): string {
  const named = Object.fromEntries(Object.entries(terms).map(([name, words]) => [name, textsOf(words)]));
  return `${header(localeFile(language))}
import type { RecordLabels, TermLabels } from "../../model/labels.js";

/** What records are called. */
export const labels: RecordLabels = ${renderFrozen(textsOf(labels), "RecordLabels")};

/** What the terms of the closed vocabularies are called. */
export const terms: TermLabels = ${renderFrozen(named, "TermLabels")};
`;
}

function textsOf(entries: LocaleFile["labels"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([key, entry]) => (entry === null ? [] : [[key, entry.text]])),
  );
}
