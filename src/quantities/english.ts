import type { Locale, PluralForms } from "../model/locale.js";

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
export const english: Locale = /* @__PURE__ */ Object.freeze({
  language: "en",
  precisions: /* @__PURE__ */ Object.freeze({
    about: "about {amount}",
    over: "over {amount}",
    under: "under {amount}",
  }),
  units: /* @__PURE__ */ Object.freeze({
    company: /* @__PURE__ */ noun("company", "companies"),
    project: /* @__PURE__ */ noun("project", "projects"),
    agreement: /* @__PURE__ */ noun("agreement", "agreements"),
    declaration: /* @__PURE__ */ noun("declaration", "declarations"),
    document: /* @__PURE__ */ noun("document", "documents"),
    category: /* @__PURE__ */ noun("category", "categories"),
    school: /* @__PURE__ */ noun("school", "schools"),
    item: /* @__PURE__ */ noun("item", "items"),
    day: /* @__PURE__ */ noun("day", "days"),
    year: /* @__PURE__ */ noun("year", "years"),
  }),
  fractions: /* @__PURE__ */ Object.freeze({ oneThird: "one-third", twoThirds: "two-thirds" }),
});

function noun(one: string, other: string): PluralForms {
  return Object.freeze({ one, other });
}
