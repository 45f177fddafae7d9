/**
 * Turkish: labels of records and terms, and how quantities are written.
 *
 * @module kz-tr-council/locales/tr
 */
import { labels, terms } from "../generated/locales/tr.js";
import type { CountUnit, Currency, DurationUnit, Precision } from "../generated/vocabularies.js";
import type { Quantity } from "../model/quantity.js";
import { isCurrency } from "../quantities/english.js";
import type { Locale, QuantityLocale } from "../quantities/locale.js";
import { currencyName, type Format, writeCount, writeSum } from "./writing/numbers.js";
import { ablative } from "./writing/turkish-ablative.js";
import { wordsIn } from "./writing/words.js";

export type * from "../model/index.js";
export type { Locale, QuantityLocale };

/** What is counted; a noun stays singular after a number. */
const NOUNS: Readonly<Record<CountUnit, string>> = {
  company: "şirket",
  project: "proje",
  agreement: "anlaşma",
  declaration: "bildiri",
  document: "belge",
  category: "kategori",
  school: "okul",
  item: "adet",
};

const DURATIONS: Readonly<Record<DurationUnit, string>> = { day: "gün", year: "yıl" };

function writeQuantity({ amount, unit, precision }: Quantity, number: Format): string {
  if (unit === "share") return bounded(precision, writeShare(amount, number));
  if (unit === "ratio") return bounded(precision, `${number(amount)} kat`);
  if (isCurrency(unit)) {
    const name = nameOf(unit);
    return bounded(precision, `${writeSum(amount, number)} ${name}`, "", name !== "euro");
  }
  const count = writeCount(amount, number);
  return unit === "day" || unit === "year"
    ? bounded(precision, `${count} ${DURATIONS[unit]}`)
    : bounded(precision, count, ` ${NOUNS[unit]}`);
}

/** Says how closely: "yaklaşık 60 anlaşma", "60'tan fazla anlaşma". */
function bounded(precision: Precision, text: string, noun = "", isCompound = false): string {
  if (precision === "stated") return `${text}${noun}`;
  if (precision === "about") return `yaklaşık ${text}${noun}`;
  return `${ablative(text, isCompound)} ${precision === "over" ? "fazla" : "az"}${noun}`;
}

function writeShare(amount: number, number: Format): string {
  if (amount === 1 / 3) return "üçte bir";
  return amount === 2 / 3 ? "üçte iki" : number(amount, { style: "percent" });
}

/** Intl names the euro alone as a sentence would begin. */
function nameOf(currency: Currency): string {
  return currencyName(language, currency, 2).replace(/^Euro$/, "euro");
}

const language = "tr";

/** Words that say nothing about what is looked for. */
const stopWords = /* @__PURE__ */ wordsIn([
  "acaba ama bana ben bir biz bu bunu çok da daha de değil diye en gibi hangi hem her ile için ise kaç",
  "kadar kez ki kim mi mı mu mü nasıl ne neden nerede nereye o olan olarak oldu onu onun sen siz ve",
  "veya ya yani",
]);

/** What multiplies the digits before it, in the forms that are read. */
const scales = {
  bin: 1e3,
  bini: 1e3,
  bine: 1e3,
  binde: 1e3,
  binden: 1e3,
  binin: 1e3,
  binlik: 1e3,
  milyon: 1e6,
  milyonu: 1e6,
  milyona: 1e6,
  milyonda: 1e6,
  milyondan: 1e6,
  milyonun: 1e6,
  milyonluk: 1e6,
  milyar: 1e9,
  milyarı: 1e9,
  milyara: 1e9,
  milyarda: 1e9,
  milyardan: 1e9,
  milyarın: 1e9,
  milyarlık: 1e9,
  trilyon: 1e12,
  trilyonu: 1e12,
  trilyona: 1e12,
  trilyonda: 1e12,
  trilyondan: 1e12,
  trilyonun: 1e12,
  trilyonluk: 1e12,
};

/**
 * Turkish for quantities alone, without the labels.
 *
 * @example
 * ```ts
 * import { formatQuantity } from "kz-tr-council";
 * import { trQuantities } from "kz-tr-council/locales/tr";
 *
 * const locale = trQuantities;
 *
 * formatQuantity({ amount: 60, unit: "agreement", precision: "over" }, { locale }); // => "60'tan fazla anlaşma"
 * formatQuantity({ amount: 0.85, unit: "share", precision: "stated" }, { locale }); // => "%85"
 * formatQuantity({ amount: 4000, unit: "company", precision: "about" }, { locale }); // => "yaklaşık 4 bin şirket"
 * ```
 */
export const trQuantities: QuantityLocale = { language, writeQuantity };

/**
 * The Turkish locale: labels and quantities.
 *
 * @example
 * ```ts
 * import { formatQuantity, labelOf, termOf } from "kz-tr-council";
 * import { tr } from "kz-tr-council/locales/tr";
 * import { tradeTurnover2024 } from "kz-tr-council/records";
 *
 * labelOf(tradeTurnover2024, { locale: tr }); // => "2024 yılı ticaret hacmi"
 * formatQuantity(tradeTurnover2024.quantity, { locale: tr }); // => "5 milyar ABD doları"
 * termOf("figure-status", tradeTurnover2024.status, { locale: tr }).label; // => "Gerçekleşen"
 * ```
 */
export const tr: Locale = { language, writeQuantity, labels, terms, scales, stopWords };
