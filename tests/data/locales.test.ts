import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkLocales } from "../../scripts/generate/locales/check.js";
import { type LocaleFile, localeSchema, readLocales } from "../../scripts/generate/locales/read.js";
import { allTerms } from "../../src/model/terms.js";
import { isCurrency } from "../../src/quantities/english.js";
import { readDataSet } from "./read-data-set.js";

const data = readDataSet();
const { locales, problems } = readLocales(fileURLToPath(new URL("../..", import.meta.url)));

/** The kinds whose records are named by a locale; the others have names of their own, or none. */
const LABELLED = [
  "meetings",
  "parties",
  "sectors",
  "commodities",
  "figures",
  "agreements",
  "initiatives",
] as const;

it("reads a language from each file", () => {
  expect(problems).toEqual([]);
  expect([...locales.keys()]).toEqual(["kk", "ru", "tr"]);
});

describe.each([...locales])("%s", (language, locale) => {
  it("has an entry for every record of its kinds and for every term, were it null", () => {
    const ids = LABELLED.flatMap((collection) => data[collection].map(({ id }) => id));
    expect(Object.keys(locale.labels)).toEqual(ids);
    const terms = Object.entries(allTerms()).map(([name, words]) => [name, Object.keys(words)]);
    expect(Object.entries(locale.terms).map(([name, words]) => [name, Object.keys(words)])).toEqual(terms);
  });

  it("gives no two records of one kind the same label", () => {
    for (const collection of LABELLED) {
      const labels = data[collection].flatMap(({ id }) => locale.labels[id]?.text ?? []);
      expect(new Set(labels).size, collection).toBe(labels.length);
    }
  });

  it("names currencies and states as Unicode does where it says so", () => {
    const { KZ, TR } = { KZ: "kazakhstan", TR: "turkiye" };
    const region = new Intl.DisplayNames(language, { type: "region" });
    expect(locale.labels[KZ]?.text).toBe(region.of("KZ"));
    expect(locale.labels[TR]?.text).toBe(region.of("TR"));
    const currency = new Intl.DisplayNames(language, { type: "currency" });
    for (const [unit, entry] of Object.entries(locale.terms["unit"] ?? {}).filter(([unit]) =>
      isCurrency(unit),
    )) {
      expect(entry?.from).toBe("cldr");
      expect(entry?.text.toLocaleLowerCase(language)).toBe(currency.of(unit)?.toLocaleLowerCase(language));
    }
    const others = [
      ...Object.entries(locale.labels),
      ...Object.entries(locale.terms).flatMap(([, words]) => Object.entries(words)),
    ];
    const cldr = others.filter(([, entry]) => entry?.from === "cldr").map(([key]) => key);
    expect(cldr.filter((key) => key !== KZ && key !== TR && !isCurrency(key))).toEqual([]);
  });
});

describe("the check of languages", () => {
  const [turkish] = [...locales.values()].filter(({ language }) => language === "tr");
  const faulty = (change: (draft: LocaleFile) => void) => {
    const draft = structuredClone(turkish as LocaleFile);
    change(draft);
    return checkLocales(new Map([["tr", draft]]), data);
  };
  const entry = { text: "Ad", from: "ours" };

  it("finds nothing in the data", () => expect(checkLocales(locales, data)).toEqual([]));

  it("catches a label where the record has an attested name in the language", () => {
    const [problem, ...others] = faulty(({ labels }) => Object.assign(labels, { "caspian-sea": entry }));
    expect(problem).toContain("data/locales/tr.json labels.caspian-sea");
    expect(others).toEqual([]);
  });

  it("lets a label be where the record has a name in other languages alone", () => {
    expect(data.organizations.find(({ id }) => id === "united-nations")?.names).not.toHaveProperty("ru");
    const russian = { ...(turkish as LocaleFile), language: "ru", labels: { "united-nations": entry } };
    expect(checkLocales(new Map([["ru", russian]]), data)).toEqual([]);
  });

  it("catches what names no record, no vocabulary and no term", () => {
    expect(faulty(({ labels }) => Object.assign(labels, { "trade-turnover-2042": entry }))[0]).toMatch(
      /labels: got "trade-turnover-2042"; did you mean "trade-turnover-2024"/,
    );
    expect(faulty(({ terms }) => Object.assign(terms, { units: {} }))[0]).toMatch(/terms: got "units"/);
    expect(faulty(({ terms }) => Object.assign(terms, { constructor: {} }))[0]).toMatch(
      /terms: got "constructor"/,
    );
    expect(faulty(({ terms }) => Object.assign(terms["unit"] ?? {}, { usd: entry }))[0]).toMatch(
      /terms\.unit: got "usd"; did you mean "USD"/,
    );
  });

  it.each([
    ["a final period", { text: "Ad.", from: "ours" }],
    ["something that is not an address", { text: "Ad", from: "example.org" }],
    ["no source", { text: "Ad" }],
    ["a bare text", "Ad"],
  ])("refuses an entry with %s", (_, wrong) => {
    const labels = { ...turkish?.labels, energy: wrong };
    expect(localeSchema.safeParse({ ...turkish, labels }).success).toBe(false);
  });
});
