/**
 * The currencies that an amount can be in, as ISO 4217 codes; the data has only the first.
 *
 * - `USD`: the United States dollar.
 * - `EUR`: the euro.
 * - `KZT`: the Kazakhstani tenge.
 * - `TRY`: the Turkish lira.
 * - `RUB`: the Russian rouble.
 * - `CNY`: the Chinese yuan.
 * - `GBP`: the pound sterling.
 * - `JPY`: the Japanese yen.
 */
export const CURRENCIES = /* @__PURE__ */ Object.freeze([
  "USD",
  "EUR",
  "KZT",
  "TRY",
  "RUB",
  "CNY",
  "GBP",
  "JPY",
] as const);

/** An ISO 4217 currency code. */
export type Currency = (typeof CURRENCIES)[number];

/**
 * The units of things that are counted one by one.
 *
 * - `company`: an enterprise. Not to be confused with `project`: one company may run several.
 * - `project`: an undertaking with a scope of its own.
 * - `agreement`: a treaty, agreement or other instrument with terms that bind.
 * - `declaration`: a joint statement of the leaders. Not to be confused with `agreement`.
 * - `document`: anything that was signed, whether declaration or agreement.
 * - `category`: a group of products, as in "categories of products".
 * - `school`: an institution of school education.
 * - `item`: something counted that the words leave unnamed, as in "more than 60".
 */
export const COUNT_UNITS = /* @__PURE__ */ Object.freeze([
  "company",
  "project",
  "agreement",
  "declaration",
  "document",
  "category",
  "school",
  "item",
] as const);

/** What a count counts. */
export type CountUnit = (typeof COUNT_UNITS)[number];

/**
 * The units of spans of time.
 *
 * - `day`: a calendar day.
 * - `year`: a calendar year. Not to be confused with a date: the year 2024 is a period, not a quantity.
 */
export const DURATION_UNITS = /* @__PURE__ */ Object.freeze(["day", "year"] as const);

/** The unit of a span of time. */
export type DurationUnit = (typeof DURATION_UNITS)[number];

/**
 * Every unit a quantity can have.
 *
 * - `USD`, `EUR`, `KZT`, `TRY`, `RUB`, `CNY`, `GBP`, `JPY`: money, by its ISO 4217 code.
 * - `share`: a part of a whole, where 0.26 is 26 %. Not to be confused with `ratio`.
 * - `ratio`: how many times one amount holds another, where 3 is three times.
 * - `company`, `project`, `agreement`, `declaration`, `document`, `category`, `school`, `item`: what is counted.
 * - `day`, `year`: a span of time.
 */
export const UNITS = /* @__PURE__ */ Object.freeze([
  "USD",
  "EUR",
  "KZT",
  "TRY",
  "RUB",
  "CNY",
  "GBP",
  "JPY",
  "share",
  "ratio",
  "company",
  "project",
  "agreement",
  "declaration",
  "document",
  "category",
  "school",
  "item",
  "day",
  "year",
] as const satisfies readonly (Currency | "share" | "ratio" | CountUnit | DurationUnit)[]);

/** What an amount is an amount of. */
export type Unit = (typeof UNITS)[number];

/**
 * How closely the words tie the amount down.
 *
 * - `stated`: the words give the amount itself: "$5 billion".
 * - `about`: the amount lies near: "approximately 4,000".
 * - `over`: the amount is greater, the bound itself left out: "more than 60".
 * - `under`: the amount is smaller, the bound itself left out: "nearly $5 billion".
 */
export const PRECISIONS = /* @__PURE__ */ Object.freeze(["stated", "about", "over", "under"] as const);

/** How closely the words tie an amount down. */
export type Precision = (typeof PRECISIONS)[number];

/**
 * An amount as it was reported: a number that keeps its unit and how closely the words tie it down.
 *
 * @typeParam U - The unit, a literal where it is known, so that mixing units does not compile.
 */
export interface Quantity<U extends Unit = Unit> {
  /** The number in full, never in thousands or millions; a share lies between 0 and 1. Example: `5000000000`. */
  readonly amount: number;
  /** What the amount is an amount of. Example: `"USD"`. */
  readonly unit: U;
  /** How closely the words tie the amount down. Example: `"over"`. */
  readonly precision: Precision;
}
