import type { DeclarationReflection, ProjectReflection } from "typedoc";
import {
  type AnyRecord,
  corroboration,
  FIGURE_IDS,
  listRecords,
  type Term,
  type VocabularyName,
} from "../../src/index.js";
import { allTerms } from "../../src/model/terms.js";
import { typeName } from "../generate/vocabularies/render.js";
import { shownFields } from "./fields.js";
import { moduleOf } from "./records.js";

/** Every closed vocabulary with its terms, in order. */
export const vocabularies = Object.entries(allTerms()) as [VocabularyName, Readonly<Record<string, Term>>][];

/** Gives the reflection of the type of a vocabulary, whose page lists its terms. */
export function typeOf(
  vocabulary: VocabularyName,
  project: ProjectReflection,
): DeclarationReflection | undefined {
  const name = typeName(vocabulary);
  return moduleOf("kz-tr-council", project).children?.find((child) => child.name === name);
}

/** Counts the records that use a term. */
export function usesOf(vocabulary: VocabularyName, term: string): number {
  if (vocabulary === "corroboration-verdict") {
    return FIGURE_IDS.filter((id) => corroboration(id).verdict === term).length;
  }
  return listRecords().filter((record) => termsOf(record, vocabulary).includes(term)).length;
}

function termsOf(record: AnyRecord, vocabulary: VocabularyName): readonly unknown[] {
  if (vocabulary === "record-kind") return [record.kind];
  if (vocabulary === "unit" || vocabulary === "precision") {
    const quantity =
      "quantity" in record ? record.quantity : record.kind === "agreement" ? record.count : undefined;
    return [quantity?.[vocabulary]];
  }
  return shownFields(record).flatMap((field) => (field.vocabulary === vocabulary ? field.values : []));
}
