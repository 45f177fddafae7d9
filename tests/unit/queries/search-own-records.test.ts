import {
  createSearch,
  type Figure,
  getRecord,
  type Locale,
  listRecords,
  type Own,
  type OwnRecord,
  type Person,
} from "kz-tr-council";
import { describe, expect, expectTypeOf, it } from "vitest";

const evidence = [{ source: "acme:yearbook", words: "$5.3 billion" }] as const;
const minister: Own<Person> = {
  kind: "person",
  id: "acme:minister",
  label: "Aigerim Example",
  role: "president",
  country: "kazakhstan",
  evidence,
};
const turnover: Own<Figure> & { readonly reviewedBy: string } = {
  kind: "figure",
  id: "acme:turnover-2021",
  label: "Trade turnover in 2021",
  measure: "trade-turnover",
  quantity: { amount: 5_300_000_000, unit: "USD", precision: "stated" },
  status: "actual",
  attributedTo: "acme:minister",
  sectors: ["energy"],
  evidence,
  reviewedBy: "me",
};

describe("createSearch", () => {
  it("searches the caller's records in place of the package's, in their type", () => {
    const search = createSearch({ records: [turnover] });
    const hits = search("$5.3 billion");
    expectTypeOf(hits[0]?.record.reviewedBy).toEqualTypeOf<string | undefined>();
    expect(hits.map(({ record }) => record)).toEqual([turnover]);
    expect(search("gluten")).toEqual([]);
    expect(search("turnover", { kinds: ["sector"] })).toEqual([]);
    expect(search("turnover", { limit: 1 })).toHaveLength(1);
  });

  it("finds a record by the names of what it refers to, the caller's first and then the package's", () => {
    const search = createSearch({ records: [turnover, minister] });
    expect(search("Aigerim", { kinds: ["figure"] })[0]?.matched).toEqual([
      { asked: "Aigerim", field: "attributedTo", text: "Aigerim Example" },
    ]);
    expect(search("energy")[0]?.record).toBe(turnover);
  });

  it("searches both together where both are given, of any iterable", () => {
    const search = createSearch({ records: new Set<OwnRecord>([...listRecords(), turnover]) });
    expect(search("5.3 billion")[0]?.record).toBe(turnover);
    expect(search("26%")[0]?.record.id).toBe("gluten-export-share");
  });

  it("keeps the records that it was made with", () => {
    const records: OwnRecord[] = [turnover];
    const search = createSearch({ records });
    records.push(getRecord("gluten"));
    expect(search("gluten")).toEqual([]);
  });

  it("searches the package in another language by the labels and terms of a locale", () => {
    const tr: Locale = {
      language: "tr",
      writeQuantity: String,
      labels: { "trade-turnover-target": "Ticaret hacmi hedefi", agriculture: "Tarım" },
      terms: { "figure-status": { offered: "Teklif" } },
    };
    const search = createSearch({ locale: tr });
    expect(search("ticaret hacmi")[0]?.record.id).toBe("trade-turnover-target");
    expect(search("TARIM")[0]?.record.id).toBe("agriculture");
    expect(search("tarım", { kinds: ["figure"] }).map(({ record }) => record.id)).toContain(
      "grain-export-share",
    );
    expect(search("hedef")[0]?.record.id).toBe("trade-turnover-target");
    expect(search("teklif")[0]?.matched).toEqual([{ asked: "teklif", field: "status", text: "offered" }]);
    expect(search("trade target")[0]?.record.id).toBe("trade-turnover-target");
    expect(createSearch()("ticaret hacmi")).toEqual([]);
  });

  it.each([
    "Not to be confused with the gadgets.",
    "The sum isn't about gadgets; it is of 2021.",
    "Counted without gadgets, by hand.",
    "Widgets rather than gadgets.",
    "It is unlike gadgets.",
    "None of the gadgets counts.",
  ])("finds nothing by what %j says is not so", (summary) => {
    const search = createSearch({ records: [{ ...turnover, summary }] });
    expect(search("gadgets")).toEqual([]);
    expect(createSearch({ records: [{ ...turnover, summary: "Of gadgets." }] })("gadgets")).toHaveLength(1);
  });

  it("finds nothing among no records", () => {
    expect(createSearch({ records: [] })("trade")).toEqual([]);
  });

  it("takes records with texts of any length and with names of methods", () => {
    const hostile = {
      ...minister,
      id: "acme:__proto__",
      label: "constructor",
      summary: "word ".repeat(5_000),
    };
    const search = createSearch({ records: [hostile as Own<Person>] });
    expect(search("constructor")).toHaveLength(1);
    expect(search("toString")).toEqual([]);
  });

  it.each<[unknown, RegExp]>([
    [null, /^Options: got null/],
    [[turnover], /^Options: got an array/],
    [{ record: [turnover] }, /^Option: got "record"; did you mean "records"/],
    [{ records: "trade" }, /^Option "records": got "trade"/],
    [{ records: [{ kind: "figure" }] }, /^Record 0/],
    [{ records: [{ ...turnover, quantity: undefined }] }, /acme:turnover-2021.*quantity/],
    [{ locale: "tr" }, /^Option "locale": got "tr"/],
    [{ locale: {} }, /^Option "locale": got an object/],
  ])("refuses %j", (options, message) => {
    expect(() => createSearch(options as never)).toThrow(message);
  });
});
