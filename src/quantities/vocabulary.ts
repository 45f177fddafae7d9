import type { Currency, Precision } from "../generated/vocabularies.js";

// Lists are texts with commas between the phrases: a text costs nothing at import, and word-lists.ts looks words up in it.

/** The words before an amount that set its precision. */
export const PRECISION_WORDS: Readonly<Record<Exclude<Precision, "stated">, string>> = {
  about:
    "about, around, approximately, approx, approx., roughly, some, circa, ca., close to, estimated, an estimated, " +
    "in the region of, in the order of, on the order of",
  // Without "top": the top 10 is a rank.
  over:
    "over, more than, greater than, larger than, bigger than, higher than, above, north of, in excess of, exceed, exceeds, " +
    "exceeded, exceeding, tops, topped, topping, surpass, surpasses, surpassed, surpassing",
  under:
    "under, less than, fewer than, smaller than, lower than, below, short of, shy of, nearly, almost, approach, approaches, approached, " +
    "approaching",
};

/** The words that make a bound which no precision expresses, since the bound itself is let in: before an amount. */
export const BOUNDS_BEFORE =
  "all but, all except, anything but, nowhere near, hardly, scarcely, " +
  "at least, at most, up to, upwards of, upward of, as many as, as much as, as few as, as little as, minimum of, maximum of, or equal to, " +
  "or equal than, equal to or, not quite, not exactly, barely, give or take, hardly more than";

/** The words that make such a bound after an amount. */
export const BOUNDS_AFTER =
  "or more, or less, or fewer, or greater, or higher, or above, or over, or equal to, or equal, or so, or thereabouts, and more, and up, and above, and over, upward, upwards, at the very least, at the very most, " +
  "max, maximum, min, minimum, tops, give or take";

/** Words that turn a precision after them into such a bound: "no more than". */
export const NEGATIONS = "no, not, never, t, cannot, without";

/** The signs of each currency, and what it is called after an amount; its code is read too. */
export const MONEY: Readonly<Record<Currency, { readonly signs: string; readonly names: string }>> = {
  USD: {
    signs: "$, US$, US $, U.S.$, U.S. $, USD$, USD $",
    names: "dollar, dollars, us dollar, us dollars, u.s. dollar, u.s. dollars",
  },
  EUR: { signs: "€", names: "euro, euros" },
  KZT: { signs: "₸", names: "tenge, kazakh tenge, kazakhstani tenge" },
  TRY: { signs: "₺, TL", names: "lira, liras, turkish lira, turkish liras" },
  RUB: {
    signs: "₽",
    names: "ruble, rubles, rouble, roubles, russian ruble, russian rubles, russian rouble, russian roubles",
  },
  // "¥" alone may be yuan or yen, and "pounds" a weight.
  CNY: { signs: "CN¥, RMB", names: "yuan, chinese yuan, renminbi" },
  GBP: { signs: "£", names: "british pound, british pounds, pound sterling, pounds sterling" },
  JPY: { signs: "JP¥", names: "yen, japanese yen" },
};

/** The numbers from one to nine. */
export const ONES = "one, two, three, four, five, six, seven, eight, nine";

/** The numbers from one to nineteen. */
export const SMALL =
  "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen";

/** The tens from twenty on. */
export const TENS = "twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety";

/** The words that multiply by a power of ten. */
export const SCALES = "hundred, thousand, million, billion, trillion";

/** The letters that newspapers put after digits for such words: "5bn", "5 mln". */
export const SHORT_SCALES = "mn, mln, bn, bln, tn, trn";

/** What one part is called, from two parts of a whole on; the plural adds an s. */
export const PARTS = "half, third, quarter, fifth, sixth, seventh, eighth, ninth, tenth";
