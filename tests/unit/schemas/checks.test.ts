import { describe, expect, test } from "vitest";
import type { CollectionName } from "../../../src/generated/ids.js";
import { checkDataSet } from "../../../src/schemas/checks/check-data-set.js";
import type { CheckedSet } from "../../../src/schemas/checks/problem.js";
import { dataSetSchemaFor } from "../../../src/schemas/data-set.js";
import {
  idsOf,
  type JsonDataSet,
  type JsonRecord,
  passage,
  recordAt,
  smallDataSet,
} from "./small-data-set.js";

/** What the schema of a data set says of the small one after a change. */
function problemsAfter(change: (set: JsonDataSet) => void): string[] {
  const set = smallDataSet();
  change(set);
  const result = dataSetSchemaFor(idsOf(set)).safeParse(set);
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
}

const changing = (collection: CollectionName, index: number, changes: JsonRecord) =>
  problemsAfter((set) => Object.assign(recordAt(set, collection, index), changes));

const quantity = (amount: number, unit: string, precision = "stated") => ({ amount, unit, precision });

test("the small data set is valid", () => expect(problemsAfter(() => {})).toEqual([]));

test("no sector is within itself by way of two others", () => {
  const problems = problemsAfter((set) => {
    const rail = recordAt(set, "sectors", 1);
    set["sectors"]?.push({ ...rail, id: "metro", parent: "rail" });
    Object.assign(recordAt(set, "sectors", 0), { parent: "metro" });
  });
  expect(problems[0]).toMatch(/^sectors\.0\.parent: .*economy → metro → rail → economy/);
});

test("all problems are reported, not the first alone", () => {
  const problems = problemsAfter((set) => {
    Object.assign(recordAt(set, "figures", 2), { to: "northland" });
    Object.assign(recordAt(set, "sectors", 0), { parent: "economy" });
    Object.assign(recordAt(set, "reports", 0), { verdict: "agrees" });
  });
  expect(problems).toHaveLength(3);
});

test.each<[string, CollectionName, number, JsonRecord, RegExp[]]>([
  [
    "an id names one record of the whole set",
    "honours",
    0,
    { id: "north-port" },
    [/^honours\.0\.id: got "north-port", the id of places\[0\] too; give /],
  ],
  [
    "an id is in kebab-case",
    "honours",
    0,
    { id: "northernStar" },
    [/^honours\.0\.id: got "northernStar"; give /],
  ],
  [
    "evidence names a passage that its source has",
    "figures",
    0,
    { evidence: [{ source: "gazette", passage: 3, words: "x" }] },
    [/^figures\.0\.evidence\.0\.passage: got 3; give .*"gazette".*1 to 2$/],
  ],
  [
    "evidence names a passage where its source lists passages",
    "figures",
    0,
    { evidence: [{ source: "gazette", words: "x" }] },
    [/^figures\.0\.evidence\.0\.passage: got nothing; give .*"gazette".*1 to 2$/],
  ],
  [
    "evidence names no passage where its source lists none",
    "figures",
    0,
    { evidence: [{ source: "herald", passage: 1, words: "x" }] },
    [/^figures\.0\.evidence\.0\.passage: got 1 .*"herald".*; give none$/],
  ],
  [
    "evidence may rest on a source that lists no passages",
    "figures",
    0,
    { evidence: [{ source: "herald", words: "x" }] },
    [],
  ],
  [
    "passages are numbered in order, and no two are alike",
    "sources",
    0,
    { passages: [passage(1, "a"), passage(2, "b"), passage(4, "a")] },
    [
      /^sources\.0\.passages\.2\.n: got 4; give 3/,
      /^sources\.0\.passages\.2\.sha256: got ".*passage 1 too; give /,
    ],
  ],
  [
    "a figure is of a year or held on a day, not both",
    "figures",
    0,
    { period: "2030", asOf: "2030-03-01" },
    [/^figures\.0\.asOf: got "period" and "asOf"; give one of them or neither$/],
  ],
  [
    "the ends of a direction differ",
    "figures",
    2,
    { to: "northland" },
    [/^figures\.2\.to: got "northland".*; give another party$/],
  ],
  [
    "a direction has two ends",
    "figures",
    0,
    { from: "northland" },
    [/^figures\.0\.to: got "from" without "to"; give both or/],
  ],
  [
    "a direction has a start",
    "figures",
    0,
    { to: "northland" },
    [/^figures\.0\.from: got "to" without "from"; give both or/],
  ],
  [
    "no sector is within itself, however far up",
    "sectors",
    0,
    { parent: "rail" },
    [/^sectors\.0\.parent: .*economy → rail → economy/, /^sectors\.1\.parent: .*rail → economy → rail/],
  ],
  [
    "no figure is a part of itself",
    "figures",
    1,
    { partOf: "running-projects" },
    [/^figures\.1\.partOf: .*running-projects → running-projects/],
  ],
  [
    "a part has the unit of its whole",
    "figures",
    1,
    { partOf: "free-stay" },
    [/^figures\.1\.partOf: got "free-stay" in day for a part in project; give/],
  ],
  [
    "a part is not greater than its whole",
    "figures",
    1,
    { quantity: quantity(24, "project") },
    [/^figures\.1\.partOf: got "all-projects" \(23\) for a greater part \(24\); give /],
  ],
  [
    "a part of over more is greater too",
    "figures",
    1,
    { quantity: quantity(24, "project", "over") },
    [/^figures\.1\.partOf: /],
  ],
  [
    "a part of over as much is greater",
    "figures",
    1,
    { quantity: quantity(23, "project", "over") },
    [/^figures\.1\.partOf: /],
  ],
  [
    "a part of about more need not be greater",
    "figures",
    1,
    { quantity: quantity(24, "project", "about") },
    [],
  ],
  [
    "a whole of over less need not be smaller",
    "figures",
    0,
    { quantity: quantity(10, "project", "over") },
    [],
  ],
  [
    "a report is in its figure's unit",
    "reports",
    0,
    { quantity: quantity(5, "project") },
    [/^reports\.0\.quantity\.unit: got "project" for "turnover-2029" in USD; give "USD"$/],
  ],
])("%s", (_, collection, index, changes, expected) => {
  expect(changing(collection, index, changes)).toEqual(
    expected.map((pattern) => expect.stringMatching(pattern)),
  );
});

test("one outlet's agreements are another's documents", () => {
  const problems = problemsAfter((set) => {
    Object.assign(recordAt(set, "figures", 2), { quantity: quantity(18, "agreement") });
    Object.assign(recordAt(set, "reports", 0), { quantity: quantity(20, "document"), verdict: "differs" });
  });
  expect(problems).toEqual([]);
});

test.each([
  [quantity(5e9, "USD"), "agrees"],
  [quantity(5e9, "USD", "about"), "close"],
  [quantity(6e9, "USD"), "differs"],
])("a report of %j %s", (reported, right) => {
  for (const verdict of ["agrees", "close", "differs"]) {
    expect(changing("reports", 0, { quantity: reported, verdict })).toEqual(
      verdict === right
        ? []
        : [expect.stringMatching(`^reports.0.verdict: got "${verdict}" .*; give "${right}"$`)],
    );
  }
});

describe("a reference", () => {
  /** Where the small data set names a record that has left it; the schemas are not asked, since they know ids alone. */
  function danglingWithout(id: string): string[] {
    const set = smallDataSet();
    const rest = Object.fromEntries(
      Object.entries(set).map(([name, records]) => [name, records.filter((record) => record["id"] !== id)]),
    );
    return checkDataSet(rest as unknown as CheckedSet)
      .filter(({ message }) => message.includes(`got "${id}"`))
      .map(({ path }) => path.join("."));
  }

  test.each([
    ["wheat", ["figures.3.commodity", "initiatives.0.commodities.0"]],
    ["turnover-2029", ["reports.0.figure"]],
    ["economy", ["sectors.0.parent", "figures.2.sectors.0"]],
    ["north-port", ["meetings.0.city", "initiatives.0.places.0"]],
  ])("to %s names a record of the set", (id, places) => {
    expect(danglingWithout(id)).toEqual(places);
  });

  test("in a piece of evidence names a record of the set", () => {
    expect(danglingWithout("ada-north")).toContain("statements.0.evidence.1.speaker");
    expect(danglingWithout("gazette")).toContain("meetings.0.evidence.0.source");
  });
});
