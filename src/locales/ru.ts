/**
 * Russian: labels of records and terms, and how quantities are written.
 *
 * @module kz-tr-council/locales/ru
 */
import { labels, terms } from "../generated/locales/ru.js";
import type { CountUnit, DurationUnit } from "../generated/vocabularies.js";
import type { Quantity } from "../model/quantity.js";
import { isCurrency } from "../quantities/english.js";
import type { Locale, QuantityLocale } from "../quantities/locale.js";
import { currencyName, type Format, writeCount, writeSum } from "./writing/numbers.js";
import { wordsIn } from "./writing/words.js";

export type * from "../model/index.js";
export type { Locale, QuantityLocale };

/** Nouns after one, in the genitive singular, and in the genitive plural. */
const NOUNS: Readonly<Record<CountUnit | DurationUnit, readonly [string, string, string]>> = {
  company: ["компания", "компании", "компаний"],
  project: ["проект", "проекта", "проектов"],
  agreement: ["соглашение", "соглашения", "соглашений"],
  declaration: ["декларация", "декларации", "деклараций"],
  document: ["документ", "документа", "документов"],
  category: ["категория", "категории", "категорий"],
  school: ["школа", "школы", "школ"],
  item: ["единица", "единицы", "единиц"],
  day: ["день", "дня", "дней"],
  year: ["год", "года", "лет"],
};

/** The words before a quantity, each with the genitive after it. */
const PRECISIONS = { about: "около", over: "более", under: "менее" };

/** Numbers beside which Intl names a currency in these forms. */
const BESIDE = [1, 2.5, 5] as const;

/** A scale as Intl writes it. */
const SCALE = /(тысяч|миллион|миллиард|триллион)[а-я]*$/;

function writeQuantity({ amount, unit, precision }: Quantity, number: Format): string {
  const isGenitive = precision !== "stated";
  const before = isGenitive ? `${PRECISIONS[precision]} ` : "";
  if (unit === "share") return before + writeShare(amount, number, isGenitive);
  if (unit === "ratio") return `${before}${number(amount)}×`;
  const digits = isCurrency(unit) ? writeSum(amount, number) : writeCount(amount, number);
  const value = numberIn(digits);
  const form = formAfter(value, isGenitive);
  const scaled = SCALE.test(digits);
  const count = scaled && isGenitive ? inGenitive(digits, form) : digits;
  // After a scale comes the genitive plural.
  const noun = isCurrency(unit)
    ? currencyName(language, unit, scaled ? 5 : isGenitive ? BESIDE[form] : value)
    : NOUNS[unit][scaled ? 2 : form];
  return `${before}${count} ${noun}`;
}

/** The number that digits say, without their scale. */
function numberIn(digits: string): number {
  return Number(/\d[\d\s]*(?:,\d+)?/.exec(digits)?.[0].replace(/\s/g, "").replace(",", "."));
}

/** Which form of a noun follows digits: in the nominative "1 день, 2 дня, 5 дней, 2,5 дня", in the genitive "1 дня, 2 дней". */
function formAfter(value: number, isGenitive: boolean): 0 | 1 | 2 {
  const category = new Intl.PluralRules(language).select(value);
  if (category === "many") return 2;
  if (category === "one") return isGenitive ? 1 : 0;
  return category === "few" && isGenitive ? 2 : 1;
}

/** Puts a scale into the genitive: "4 тысячи" is "4 тысяч" after "около". */
function inGenitive(digits: string, form: 0 | 1 | 2): string {
  return digits.replace(SCALE, (_, stem: string) => {
    const endings = stem === "тысяч" ? ["а", "и", ""] : ["", "а", "ов"];
    return `${stem}${endings[form]}`;
  });
}

function writeShare(amount: number, number: Format, isGenitive: boolean): string {
  if (amount === 1 / 3) return isGenitive ? "трети" : "треть";
  if (amount === 2 / 3) return isGenitive ? "двух третей" : "две трети";
  return number(amount, { style: "percent" });
}

const language = "ru";

/** Words that say nothing about what is looked for. */
const stopWords = /* @__PURE__ */ wordsIn([
  "а без был была были было быть в во вы где да для до его ее если есть еще же за и из или им их к как",
  "какая какие какой какую когда кто куда ли между мне можно мы на над не него нее нет ни но о об обо",
  "он она они оно от по под при про с со сколько так такой там то того тоже только у уже чего чей что",
  "чтобы эта эти это этот я",
]);

/** What multiplies the digits before it, in the forms that are read. */
const scales = {
  тыс: 1e3,
  тысяча: 1e3,
  тысячи: 1e3,
  тысяче: 1e3,
  тысячу: 1e3,
  тысячей: 1e3,
  тысяч: 1e3,
  тысячам: 1e3,
  тысячами: 1e3,
  тысячах: 1e3,
  млн: 1e6,
  миллион: 1e6,
  миллиона: 1e6,
  миллиону: 1e6,
  миллионом: 1e6,
  миллионе: 1e6,
  миллионы: 1e6,
  миллионов: 1e6,
  миллионам: 1e6,
  миллионами: 1e6,
  миллионах: 1e6,
  млрд: 1e9,
  миллиард: 1e9,
  миллиарда: 1e9,
  миллиарду: 1e9,
  миллиардом: 1e9,
  миллиарде: 1e9,
  миллиарды: 1e9,
  миллиардов: 1e9,
  миллиардам: 1e9,
  миллиардами: 1e9,
  миллиардах: 1e9,
  трлн: 1e12,
  триллион: 1e12,
  триллиона: 1e12,
  триллиону: 1e12,
  триллионом: 1e12,
  триллионе: 1e12,
  триллионы: 1e12,
  триллионов: 1e12,
  триллионам: 1e12,
  триллионами: 1e12,
  триллионах: 1e12,
};

/**
 * Russian for quantities alone, without the labels.
 *
 * @example
 * ```ts
 * import { formatQuantity } from "kz-tr-council";
 * import { ruQuantities } from "kz-tr-council/locales/ru";
 *
 * const locale = ruQuantities;
 *
 * formatQuantity({ amount: 60, unit: "agreement", precision: "over" }, { locale }); // => "более 60 соглашений"
 * formatQuantity({ amount: 4000, unit: "company", precision: "about" }, { locale }); // => "около 4 тысяч компаний"
 * formatQuantity({ amount: 90, unit: "day", precision: "stated" }, { locale }); // => "90 дней"
 * ```
 */
export const ruQuantities: QuantityLocale = { language, writeQuantity };

/**
 * The Russian locale: labels and quantities.
 *
 * @example
 * ```ts
 * import { formatQuantity, labelOf, termOf } from "kz-tr-council";
 * import { ru } from "kz-tr-council/locales/ru";
 * import { tradeTurnover2024 } from "kz-tr-council/records";
 *
 * labelOf(tradeTurnover2024, { locale: ru }); // => "Товарооборот за 2024 год"
 * formatQuantity(tradeTurnover2024.quantity, { locale: ru }); // => "5 миллиардов долларов США"
 * termOf("figure-status", tradeTurnover2024.status, { locale: ru }).label; // => "Факт"
 * ```
 */
export const ru: Locale = { language, writeQuantity, labels, terms, scales, stopWords };
