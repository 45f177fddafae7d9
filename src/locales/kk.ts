/**
 * Kazakh: labels of records and terms, and how quantities are written.
 *
 * @module kz-tr-council/locales/kk
 */
import { labels, terms } from "../generated/locales/kk.js";
import type { CountUnit, DurationUnit, Precision } from "../generated/vocabularies.js";
import type { Quantity } from "../model/quantity.js";
import { isCurrency } from "../quantities/english.js";
import type { Locale, QuantityLocale } from "../quantities/locale.js";
import { ablative } from "./writing/kazakh-ablative.js";
import { currencyName, type Format, writeCount, writeSum } from "./writing/numbers.js";
import { wordsIn } from "./writing/words.js";

export type * from "../model/index.js";
export type { Locale, QuantityLocale };

/** What is counted; a noun stays singular after a number. */
const NOUNS: Readonly<Record<CountUnit, string>> = {
  company: "компания",
  project: "жоба",
  agreement: "келісім",
  declaration: "декларация",
  document: "құжат",
  category: "санат",
  school: "мектеп",
  item: "дана",
};

const DURATIONS: Readonly<Record<DurationUnit, string>> = { day: "күн", year: "жыл" };

function writeQuantity({ amount, unit, precision }: Quantity, number: Format): string {
  if (unit === "share") return bounded(precision, writeShare(amount, number));
  if (unit === "ratio") return bounded(precision, `${number(amount)} есе`);
  if (isCurrency(unit)) {
    const name = currencyName(language, unit, 2);
    return bounded(precision, `${writeSum(amount, number)} ${name}`, "", / .*[ыі]$/.test(name));
  }
  const count = writeCount(amount, number);
  return unit === "day" || unit === "year"
    ? bounded(precision, `${count} ${DURATIONS[unit]}`)
    : bounded(precision, count, ` ${NOUNS[unit]}`);
}

/** Says how closely: "шамамен 60 келісім", "60-тан астам келісім". */
function bounded(precision: Precision, text: string, noun = "", isCompound = false): string {
  if (precision === "stated") return `${text}${noun}`;
  if (precision === "about") return `шамамен ${text}${noun}`;
  return `${ablative(text, isCompound)} ${precision === "over" ? "астам" : "аз"}${noun}`;
}

function writeShare(amount: number, number: Format): string {
  if (amount === 1 / 3) return "үштен бір";
  return amount === 2 / 3 ? "үштен екі" : number(amount, { style: "percent" });
}

const language = "kk";

/** Words that say nothing about what is looked for. */
const stopWords = /* @__PURE__ */ wordsIn([
  "ал алып бар бойынша бұл бір біз да де деген дейін егер еді ең жоқ және кейін кім қай қайда қалай",
  "қандай қанша қашан мен менің не немесе неше ол олар осы сен сіз соң туралы үшін шейін",
]);

/** What multiplies the digits before it, in the forms that are read. */
const scales = {
  мың: 1e3,
  мыңды: 1e3,
  мыңға: 1e3,
  мыңда: 1e3,
  мыңнан: 1e3,
  мыңның: 1e3,
  мыңдық: 1e3,
  млн: 1e6,
  миллион: 1e6,
  миллионды: 1e6,
  миллионға: 1e6,
  миллионда: 1e6,
  миллионнан: 1e6,
  миллионның: 1e6,
  миллиондық: 1e6,
  млрд: 1e9,
  миллиард: 1e9,
  миллиардты: 1e9,
  миллиардқа: 1e9,
  миллиардта: 1e9,
  миллиардтан: 1e9,
  миллиардтың: 1e9,
  миллиардтық: 1e9,
  трлн: 1e12,
  триллион: 1e12,
  триллионды: 1e12,
  триллионға: 1e12,
  триллионда: 1e12,
  триллионнан: 1e12,
  триллионның: 1e12,
  триллиондық: 1e12,
};

/**
 * Kazakh for quantities alone, without the labels.
 *
 * @example
 * ```ts
 * import { formatQuantity } from "kz-tr-council";
 * import { kkQuantities } from "kz-tr-council/locales/kk";
 *
 * const locale = kkQuantities;
 *
 * formatQuantity({ amount: 60, unit: "agreement", precision: "over" }, { locale }); // => "60-тан астам келісім"
 * formatQuantity({ amount: 4000, unit: "company", precision: "about" }, { locale }); // => "шамамен 4 мың компания"
 * formatQuantity({ amount: 90, unit: "day", precision: "under" }, { locale }); // => "90 күннен аз"
 * ```
 */
export const kkQuantities: QuantityLocale = { language, writeQuantity };

/**
 * The Kazakh locale: labels and quantities.
 *
 * @example
 * ```ts
 * import { formatQuantity, labelOf, termOf } from "kz-tr-council";
 * import { kk } from "kz-tr-council/locales/kk";
 * import { tradeTurnover2024 } from "kz-tr-council/records";
 *
 * labelOf(tradeTurnover2024, { locale: kk }); // => "2024 жылғы тауар айналымы"
 * formatQuantity(tradeTurnover2024.quantity, { locale: kk }); // => "5 миллиард АҚШ доллары"
 * termOf("figure-status", tradeTurnover2024.status, { locale: kk }).label; // => "Нақты"
 * ```
 */
export const kk: Locale = { language, writeQuantity, labels, terms, scales, stopWords };
