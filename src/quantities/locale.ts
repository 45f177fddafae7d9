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
