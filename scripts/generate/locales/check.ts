import type { AnyRecord, DataSet } from "../../../src/model/kinds.js";
import { allTerms } from "../../../src/model/terms.js";
import { gotUnknown } from "../../../src/text/errors.js";
import { allRecords } from "../facts.js";
import { type LocaleFile, localeFile } from "./read.js";

/** Finds the entries of languages that name no record and no term, and those that a record's own name hides. */
export function checkLocales(locales: ReadonlyMap<string, LocaleFile>, data: DataSet): string[] {
  const records = new Map(allRecords(data).map((record) => [record.id as string, record]));
  return [...locales.values()].flatMap((locale) => {
    const file = localeFile(locale.language);
    const labels = Object.keys(locale.labels).flatMap((id) => {
      const record = records.get(id);
      if (record === undefined)
        return [`${file} labels: ${gotUnknown(id, [...records.keys()], "the id of a record")}`];
      return hasName(record, locale.language)
        ? [`${file} labels.${id}: got a label; the record's own name in that language comes first: drop one`]
        : [];
    });
    return [...labels, ...checkTerms(locale, file)];
  });
}

function hasName(record: AnyRecord, language: string): boolean {
  return "names" in record && record.names !== undefined && Object.hasOwn(record.names, language);
}

function checkTerms({ terms }: LocaleFile, file: string): string[] {
  const known: Readonly<Record<string, object>> = allTerms();
  return Object.entries(terms).flatMap(([vocabulary, labels]) => {
    const words = Object.hasOwn(known, vocabulary) ? known[vocabulary] : undefined;
    if (words === undefined) return [`${file} terms: ${gotUnknown(vocabulary, Object.keys(known))}`];
    return Object.keys(labels)
      .filter((term) => !Object.hasOwn(words, term))
      .map((term) => `${file} terms.${vocabulary}: ${gotUnknown(term, Object.keys(words))}`);
  });
}
