import { type RecordId, referencesTo, tables } from "kz-tr-council";
import { describe, expect, it } from "vitest";

const lines = (id: RecordId) => referencesTo(id).map(({ record, field }) => `${record.id} ${field}`);

describe("referencesTo", () => {
  it.each([
    ["grain", ["grain-export-share commodity"]],
    ["oil-and-gas", expect.arrayContaining(["oil-exports-via-baku-tbilisi-ceyhan sectors"])],
    ["energy", expect.arrayContaining(["oil-and-gas parent", "council-discusses-energy sectors"])],
    ["commonspace", expect.arrayContaining([expect.stringMatching(/ source$/)])],
    ["abai-kunanbaiuly", ["erdogan-congratulates-on-abai people"]],
    [
      "fifth-council-meeting",
      ["joint-declaration meeting", "agreements-of-29-july-2025 meeting", "trend-preview previews"],
    ],
  ] as const)("lists what names %s, with the field", (id, expected) => {
    expect(lines(id)).toEqual(expected);
  });

  it("reads the evidence too, and lists a record once a field", () => {
    const ofTheArticle = referencesTo("astana-times");
    expect(new Set(ofTheArticle.map(({ field }) => field))).toEqual(new Set(["evidence.source"]));
    expect(new Set(ofTheArticle.map(({ record }) => record.id)).size).toBe(ofTheArticle.length);
    expect(lines("recep-tayyip-erdogan")).toEqual(
      expect.arrayContaining([
        "trade-turnover-target attributedTo",
        "trade-turnover-target evidence.speaker",
        "fifth-council-meeting chairs",
      ]),
    );
  });

  it("takes the record itself", () => {
    expect(referencesTo(tables.places.astana)).toEqual(referencesTo("astana"));
  });

  it.each([
    ["nope", RangeError, /^Record: got "nope"; give one of/],
    ["astanna", RangeError, /^Record: got "astanna"; did you mean "astana"\?$/],
    [undefined, TypeError, /^Record: got nothing; give a record or its id/],
    [{ kind: "place", id: "nope" }, RangeError, /^Record: got "nope"; give one of/],
    [{ kind: "banana", id: "astana" }, TypeError, /^Record: got an object; give a record or its id/],
    [{ id: "astana" }, TypeError, /^Record: got an object; give a record or its id/],
  ])("refuses %j", (value, type, message) => {
    expect(() => referencesTo(value as never)).toThrow(type);
    expect(() => referencesTo(value as never)).toThrow(message);
  });
});
