import { describe, expect, test } from "vitest";
import type { Collection } from "../../../src/generated/ids.js";
import { tables } from "../../../src/generated/tables.js";
import type { AnyRecord } from "../../../src/model/kinds.js";
import { dataSetSchema, dataSetSchemaFor } from "../../../src/schemas/data-set.js";
import { idsOf, type JsonDataSet, type JsonRecord, recordAt, smallDataSet } from "./small-data-set.js";

/** What the schema of a data set says of the small one after a change. */
function problemsAfter(change: (set: JsonDataSet) => void): string[] {
  const set = smallDataSet();
  change(set);
  const result = dataSetSchemaFor(idsOf(set)).safeParse(set);
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
}

const changing = (collection: Collection, index: number, changes: JsonRecord) =>
  problemsAfter((set) => Object.assign(recordAt(set, collection, index), changes));

const quantity = (amount: number, unit: string, precision = "stated") => ({ amount, unit, precision });

test("the small data set is valid", () => expect(problemsAfter(() => {})).toEqual([]));

test("all problems are reported, not the first alone", () => {
  const problems = problemsAfter((set) => {
    Object.assign(recordAt(set, "figures", 2), { to: "northland" });
    Object.assign(recordAt(set, "sectors", 0), { parent: "economy" });
    Object.assign(recordAt(set, "reports", 0), { verdict: "agrees" });
  });
  expect(problems).toHaveLength(3);
});

describe("ids", () => {
  test("are unique in the whole set", () => {
    expect(changing("honours", 0, { id: "north-port" })).toEqual([
      'honours.0.id: "north-port" is the id of places[0] and of honours[0]: give one of them another id',
    ]);
  });

  test("give different constants", () => {
    expect(changing("commodities", 0, { id: "all-Projects" }).join()).toContain("kebab-case");
    const problems = problemsAfter((set) => {
      Object.assign(recordAt(set, "initiatives", 0), { id: "line-a1" });
      Object.assign(recordAt(set, "honours", 0), { id: "line-a-1" });
      Object.assign(recordAt(set, "statements", 0), { initiatives: ["line-a1"] });
    });
    expect(problems).toEqual([
      'honours.0.id: "line-a-1" and "line-a1" both give the constant lineA1: give one of them another id',
    ]);
  });

  test("are no reserved word and no table", () => {
    expect(changing("honours", 0, { id: "new" })).toEqual([
      'honours.0.id: "new" is a reserved word of JavaScript: give another id',
    ]);
    expect(changing("honours", 0, { id: "figures" })).toEqual([
      'honours.0.id: "figures" is the name of a table of records: give another id',
    ]);
  });
});

describe("evidence", () => {
  test("stands in a passage of its source", () => {
    expect(changing("figures", 0, { evidence: [{ source: "gazette", passage: 3, words: "x" }] })).toEqual([
      'figures.0.evidence.0.passage: "gazette" has no passage 3: give a number from 1 to 2',
    ]);
  });

  test("stands in a source whose text was read", () => {
    expect(changing("figures", 0, { evidence: [{ source: "herald", passage: 1, words: "x" }] })).toEqual([
      'figures.0.evidence.0.source: "herald" lists no passages: cite a source that does, and give what this one says as a report',
    ]);
  });

  test("counts prefix and suffix among its words, punctuation not", () => {
    const piece = { source: "gazette", passage: 1, words: "1 2 3 4 5", prefix: "6 7", suffix: ", 8" };
    expect(changing("figures", 0, { evidence: [piece] })).toEqual([]);
    expect(changing("figures", 0, { evidence: [{ ...piece, prefix: "6 7 9" }] })).toEqual([
      "figures.0.evidence.0.words: got 9 words with prefix and suffix: quote a shorter run, at most 8 words",
    ]);
  });
});

test("passages are numbered in order and differ", () => {
  const passages = [
    { n: 1, sha256: "a".repeat(64) },
    { n: 3, sha256: "a".repeat(64) },
  ];
  const problems = changing("sources", 0, { passages });
  expect(problems).toContain("sources.0.passages.1.n: got 3: give 2, passages are in order from 1");
  expect(problems).toContain(
    `sources.0.passages.1.sha256: "${"a".repeat(64)}" is the digest of passage 1 too: digest this passage anew`,
  );
});

describe("a figure's direction", () => {
  test("has two ends that differ", () => {
    expect(changing("figures", 2, { to: "northland" })).toEqual([
      'figures.2.to: "from" and "to" are both "northland": give two parties',
    ]);
  });

  test("has both ends or none", () => {
    expect(changing("figures", 0, { from: "northland" })).toEqual([
      'figures.0.to: missing beside "from": give both or neither',
    ]);
    expect(changing("figures", 0, { to: "northland" })).toEqual([
      'figures.0.from: missing beside "to": give both or neither',
    ]);
  });
});

test("no sector holds itself, however far up", () => {
  expect(changing("sectors", 0, { parent: "rail" })).toEqual([
    "sectors.0.parent: the sector holds itself (economy → rail → economy): give another parent or none",
    "sectors.1.parent: the sector holds itself (rail → economy → rail): give another parent or none",
  ]);
});

describe("a figure that is a part", () => {
  test("is not a part of itself", () => {
    expect(changing("figures", 1, { partOf: "running-projects" })).toEqual([
      "figures.1.partOf: the figure is a part of itself (running-projects → running-projects): give another whole or none",
    ]);
  });

  test("has the unit of its whole", () => {
    expect(changing("figures", 1, { partOf: "free-stay" })).toEqual([
      'figures.1.partOf: the part is in project and "free-stay" in day: give a whole in the same unit',
    ]);
  });

  test("is not greater than its whole, as far as the words say", () => {
    expect(changing("figures", 1, { quantity: quantity(24, "project") })).toEqual([
      'figures.1.partOf: the part (24) is greater than "all-projects" (23): give another whole or correct an amount',
    ]);
    expect(changing("figures", 1, { quantity: quantity(24, "project", "over") })).toHaveLength(1);
    expect(changing("figures", 1, { quantity: quantity(24, "project", "about") })).toEqual([]);
    expect(changing("figures", 0, { quantity: quantity(10, "project", "over") })).toEqual([]);
  });
});

describe("a report", () => {
  test("is in its figure's unit", () => {
    expect(changing("reports", 0, { quantity: quantity(5, "project") })).toEqual([
      'reports.0.quantity.unit: the report is in project and the figure "turnover-2029" in USD: give the report in USD',
    ]);
  });

  test.each([
    [quantity(5e9, "USD"), "agrees"],
    [quantity(5e9, "USD", "about"), "close"],
    [quantity(6e9, "USD"), "differs"],
  ])("of %j %s", (reported, right) => {
    for (const verdict of ["agrees", "close", "differs"]) {
      const problems = changing("reports", 0, { quantity: reported, verdict });
      if (verdict === right) expect(problems).toEqual([]);
      else
        expect(problems).toEqual([
          expect.stringMatching(`^reports.0.verdict: got "${verdict}".*: give "${right}"$`),
        ]);
    }
  });
});

describe("a reference", () => {
  const packageSet = () =>
    Object.fromEntries(
      Object.entries(tables).map(([name, table]) => [name, Object.values<AnyRecord>(table)]),
    ) as Record<Collection, AnyRecord[]>;

  const without = (id: string) => {
    const set = packageSet();
    for (const list of Object.values(set)) {
      const at = list.findIndex((record) => record.id === id);
      if (at !== -1) list.splice(at, 1);
    }
    return (dataSetSchema.safeParse(set).error?.issues ?? []).map(
      ({ path, message }) => `${path.join(".")}: ${message}`,
    );
  };

  test("names a record of the set", () => {
    expect(dataSetSchema.safeParse(packageSet()).success).toBe(true);
    expect(without("abai-anniversary")).toContain(
      'reports.27.figure: no record of the set has the id "abai-anniversary": add it, or name another',
    );
    expect(without("trade").some((problem) => problem.startsWith("figures.0.sectors.0: no record"))).toBe(
      true,
    );
    expect(without("astana-times").some((problem) => /evidence\.0\.source: no record/.test(problem))).toBe(
      true,
    );
    expect(without("kassym-jomart-tokayev").some((problem) => /speaker: no record/.test(problem))).toBe(true);
  });
});
