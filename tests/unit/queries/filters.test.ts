import { listAgreements, listFigures, listInitiatives, listRecords, listStatements } from "kz-tr-council";
import { describe, expect, it } from "vitest";

/** The error that a call throws. */
function errorOf(call: () => unknown): Error {
  try {
    call();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error("nothing was thrown");
}

describe("a filter is refused", () => {
  it.each<[string, (filter: never) => unknown, object, RegExp]>([
    [
      "with an unknown field",
      listFigures,
      { colour: "x" },
      /^Filter field: got "colour"; give one of .*"measure"/,
    ],
    [
      "with a misspelt field",
      listFigures,
      { setcor: "trade" },
      /^Filter field: got "setcor"; did you mean "sector"\?$/,
    ],
    ["with an inherited field", listFigures, { toString: "x" }, /^Filter field: got "toString"; give/],
    [
      "with an unknown sector",
      listFigures,
      { sector: "nope" },
      /"sector": got "nope"; give one of "economy", "trade"/,
    ],
    [
      "with a misspelt sector",
      listFigures,
      { sector: "enrgy" },
      /"sector": got "enrgy"; did you mean "energy"\?$/,
    ],
    [
      "with a capital",
      listFigures,
      { party: "Turkiye" },
      /"party": got "Turkiye"; did you mean "turkiye"\?$/,
    ],
    [
      "with one wrong value of several",
      listFigures,
      { sector: ["trade", "nope"] },
      /"sector": got "nope"; give/,
    ],
    [
      "with an unknown status",
      listFigures,
      { status: "done" },
      /"status": got "done"; give one of "actual", "target"/,
    ],
    ["with a property of objects", listFigures, { sector: "__proto__" }, /"sector": got "__proto__"; give/],
    ["with passage 0", listRecords, { passage: 0 }, /"passage": got 0; give a whole number from 1/],
    ["with half a passage", listRecords, { passage: 6.5 }, /"passage": got 6.5; give a whole number/],
    ["with no number for a passage", listRecords, { passage: Number.NaN }, /"passage": got NaN; give/],
    ["with an empty word", listFigures, { speaker: "" }, /"speaker": got ""; give one of/],
    ["with an own term", listFigures, { measure: "acme:measure" }, /"measure": got "acme:measure"; give/],
    ["with an unknown level", listAgreements, { level: "ministerial" }, /"level": got "ministerial"; give/],
    [
      "with an unknown place",
      listInitiatives,
      { place: "paris" },
      /"place": got "paris"; give one of "ankara"/,
    ],
    ["with an unknown topic", listStatements, { topic: "x" }, /"topic": got "x"; give/],
    [
      "with an unknown kind",
      listRecords,
      { kind: "figures" },
      /"kind": got "figures"; did you mean "figure"\?$/,
    ],
  ])("%s", (_, list, filter, message) => {
    const error = errorOf(() => list(filter as never));
    expect(error).toBeInstanceOf(RangeError);
    expect(error.message).toMatch(message);
  });

  it.each<[string, unknown, RegExp]>([
    ["with null in place of a word", { sector: null }, /"sector": got null; give one of "economy"/],
    ["with an object in place of a word", { unit: {} }, /"unit": got an object; give one of "USD"/],
    ["with a number in place of a word", { status: 5 }, /"status": got 5; give one of/],
    ["with an object in place of a passage", { passage: {} }, /"passage": got an object; give /],
    [
      "with a string in place of a number",
      { passage: "6" },
      /"passage": got "6"; give a number, such as 6\.$/,
    ],
    [
      "with a number in place of a string",
      { period: 2024 },
      /"period": got 2024; give a string, such as "2024"/,
    ],
    ["with a number in place of a text", { text: 5 }, /^Filter field "text": got 5; give a string\.$/],
    ["that is null", null, /^Filter: got null; give an object/],
    ["that is a string", "trade", /^Filter: got "trade"; give an object/],
    ["that is an array", [], /^Filter: got an empty array; give an object/],
  ])("%s", (_, filter, message) => {
    const error = errorOf(() => listFigures(filter as never));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toMatch(message);
  });
});

it("takes ids of the user's own, which no record of the package has", () => {
  expect(listFigures({ sector: "acme:sector", speaker: "acme:minister", source: "acme:yearbook" })).toEqual(
    [],
  );
});
