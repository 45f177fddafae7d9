import type { Locale } from "../model/locale.js";

/**
 * The English words for quantities: the locale `formatQuantity` takes by default.
 *
 * @example
 * ```ts
 * import { english } from "kz-tr-council";
 *
 * english.units.company.other; // => "companies"
 * ```
 */
export const english: Locale = {
  language: "en",
  precisions: { about: "about {amount}", over: "over {amount}", under: "under {amount}" },
  units: {
    company: { one: "company", other: "companies" },
    project: { one: "project", other: "projects" },
    agreement: { one: "agreement", other: "agreements" },
    declaration: { one: "declaration", other: "declarations" },
    document: { one: "document", other: "documents" },
    category: { one: "category", other: "categories" },
    school: { one: "school", other: "schools" },
    item: { one: "item", other: "items" },
    day: { one: "day", other: "days" },
    year: { one: "year", other: "years" },
  },
  fractions: { oneThird: "one-third", twoThirds: "two-thirds" },
};
