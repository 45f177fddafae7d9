import { getRecord, type Locale, labelOf, listRecords, type Own, type Person, termOf } from "kz-tr-council";
import { agriculture, caspianSea, energy } from "kz-tr-council/records";
import { describe, expect, it } from "vitest";

const german: Locale = {
  language: "de",
  writeQuantity: String,
  labels: { agriculture: "Landwirtschaft", "caspian-sea": "Kaspisches Meer", "acme:minister": "Ministerin" },
  terms: { "figure-status": { target: "Ziel" } },
};
const minister: Own<Person> = {
  kind: "person",
  id: "acme:minister",
  label: "Aigerim Example",
  role: "president",
  country: "kazakhstan",
  evidence: [{ source: "acme:yearbook", words: "the minister" }],
};

describe("labelOf", () => {
  it("gives the English label without a locale", () => {
    for (const record of listRecords()) expect(labelOf(record)).toBe(record.label);
  });

  it("gives the label of the locale, and English where it has none", () => {
    expect(labelOf(agriculture, { locale: german })).toBe("Landwirtschaft");
    expect(labelOf(energy, { locale: german })).toBe("Energy");
    expect(labelOf(energy, { locale: { ...german, labels: { energy: "" } } })).toBe("Energy");
    expect(labelOf(minister, { locale: german })).toBe("Ministerin");
  });

  it("gives the attested name first that the record itself carries in the language", () => {
    expect(labelOf(caspianSea, { locale: german })).toBe("Kaspisches Meer");
    expect(labelOf(caspianSea, { locale: { ...german, language: "tr" } })).toBe(caspianSea.names?.["tr"]);
  });

  it("takes nothing that a table inherits for a name", () => {
    const hostile = { ...getRecord("energy"), id: "constructor" } as never;
    expect(labelOf(hostile, { locale: german })).toBe("Energy");
    expect(labelOf(caspianSea, { locale: { ...german, language: "toString" } })).toBe("Kaspisches Meer");
  });

  it.each([
    ["trade-turnover-2024", undefined, TypeError, /^Record: got "trade-turnover-2024"; give the record/],
    [undefined, undefined, TypeError, /^Record: got nothing/],
    [energy, { locale: "tr" }, TypeError, /^Option "locale": got "tr"/],
    [energy, { locale: { ...german, stopWords: "und" } }, TypeError, /^Option "locale": got an object/],
    [energy, { language: "tr" }, RangeError, /^Option: got "language"/],
  ])("refuses %o with %o", (record, options, error, message) => {
    expect(() => labelOf(record as never, options as never)).toThrow(error);
    expect(() => labelOf(record as never, options as never)).toThrow(message);
  });
});

describe("termOf in another language", () => {
  it("gives the label of the locale, English where it has none, and the definition in English", () => {
    const { definition } = termOf("figure-status", "target");
    expect(termOf("figure-status", "target", { locale: german })).toEqual({ label: "Ziel", definition });
    expect(termOf("figure-status", "actual", { locale: german })).toEqual(termOf("figure-status", "actual"));
    expect(termOf("stance", "calls-for", { locale: german })).toEqual(termOf("stance", "calls-for"));
  });

  it("refuses what is not a locale", () => {
    expect(() => termOf("unit", "USD", { locale: {} as never })).toThrow(/^Option "locale": got an object/);
  });
});
