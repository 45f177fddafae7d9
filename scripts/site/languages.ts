import { type AnyRecord, labelOf } from "../../src/index.js";
import { kk } from "../../src/locales/kk.js";
import { ru } from "../../src/locales/ru.js";
import { tr } from "../../src/locales/tr.js";

/** Lists what a record is called in the other languages, where that is known and no repetition of the English. */
export function labelsInOtherLanguages(record: AnyRecord): (readonly [language: string, label: string])[] {
  return [kk, ru, tr]
    .map((locale) => [locale.language, labelOf(record, { locale })] as const)
    .filter(([, label]) => label !== record.label);
}
