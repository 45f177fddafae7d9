import type { RecordLabels, TermLabels } from "../model/labels.js";
import type { Quantity } from "../model/quantity.js";

/**
 * How one language writes quantities.
 *
 * @example
 * ```ts
 * import { formatQuantity, type QuantityLocale } from "kz-tr-council";
 *
 * const short: QuantityLocale = {
 *   language: "en",
 *   writeQuantity: ({ amount, unit }, number) => `${number(amount, { notation: "compact" })} ${unit}`,
 * };
 *
 * formatQuantity({ amount: 5000000000, unit: "USD", precision: "stated" }, { locale: short }); // => "5B USD"
 * ```
 */
export interface QuantityLocale {
  /** The language as a BCP 47 tag. Example: `"tr"`. */
  readonly language: string;
  /**
   * Writes a quantity with its unit and its precision.
   *
   * `number` formats an amount by `Intl.NumberFormat` in the language, with the digits and the rounding that were
   * asked for; the options that it takes may set anything else, such as a notation, a style or a currency. A stated
   * amount that was rounded comes as "about".
   */
  readonly writeQuantity: (
    quantity: Quantity,
    number: (amount: number, options?: Intl.NumberFormatOptions) => string,
  ) => string;
}

/**
 * A language: how it writes quantities, and what it calls records and terms. What it leaves out is English.
 *
 * `kz-tr-council/locales/kk`, `/ru` and `/tr` each export one; yours may be partial.
 *
 * @example
 * ```ts
 * import { labelOf, type Locale, termOf } from "kz-tr-council";
 * import { agriculture, energy } from "kz-tr-council/records";
 *
 * const german: Locale = {
 *   language: "de",
 *   writeQuantity: ({ amount, unit }, number) => `${number(amount)} ${unit}`,
 *   labels: { agriculture: "Landwirtschaft" },
 *   terms: { "figure-status": { target: "Ziel" } },
 * };
 *
 * labelOf(agriculture, { locale: german }); // => "Landwirtschaft"
 * labelOf(energy, { locale: german }); // => "Energy"
 * termOf("figure-status", "target", { locale: german }).label; // => "Ziel"
 * ```
 */
export interface Locale extends QuantityLocale {
  /**
   * The labels of records by id, your own ids included. The names of people, organizations, places and honours in the
   * records themselves (`names`) take precedence.
   */
  readonly labels: RecordLabels;
  /** What the terms of the closed vocabularies are called, by vocabulary and term. */
  readonly terms: TermLabels;
  /**
   * The words for powers of ten, in lower case and in every inflected form that a search should recognize, with their
   * values. Example: `{ milyar: 1e9 }`.
   */
  readonly scales?: { readonly [word: string]: number } | undefined;
  /**
   * Words that say nothing about what is looked for, which a search passes over as it does over "the" in English.
   * Example: `["ve", "için"]`.
   */
  readonly stopWords?: readonly string[] | undefined;
}
