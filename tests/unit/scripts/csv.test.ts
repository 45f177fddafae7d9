import { createHash } from "node:crypto";
import { corroboration, FIGURE_IDS, formatQuantity, getRecord, sourceLink } from "kz-tr-council";
import { describe, expect, it, test } from "vitest";
import { textProblem } from "../../../scripts/generate/csv/cell.js";
import { csvProblems } from "../../../scripts/generate/csv/render-csv.js";
import { ALL_KINDS } from "../../../scripts/generate/read-data.js";
import { KINDS } from "../../../src/model/kinds.js";
import { REFERENCES } from "../../../src/model/references.js";
import { readDataSet } from "../../data/read-data-set.js";
import { columnOf, rebuild } from "./csv-rebuild.js";
import { descriptor, readCsvFile, readTable, type TableResource } from "./csv-tables.js";

const data = readDataSet();
const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
const resources = descriptor.resources.map((resource) => [resource.name, resource] as const);

test.each(ALL_KINDS)("the tables give every %s back as it is", (kind, { collection }) => {
  const records = data[collection].map((record) =>
    Object.fromEntries(
      // The digests of passages stay in the JSON files, and an empty list has no row.
      Object.entries(record).filter(([key, value]) => key !== "passages" && !isEmpty(value)),
    ),
  );
  expect(readTable(collection).map((row) => rebuild(row, kind))).toEqual(records);
});

it("lists every record once", () => {
  const ids = Object.values(data).flatMap((records) => records.map(({ id }: { id: string }) => id));
  expect(readTable("records").map(({ id }) => id)).toEqual(ids);
});

it("answers for every figure as the helpers do", () => {
  const rows = readTable("figures");
  expect(rows).toHaveLength(FIGURE_IDS.length);
  for (const row of rows) {
    const figure = getRecord(row["id"] as (typeof FIGURE_IDS)[number]);
    expect(row).toMatchObject({
      display: formatQuantity(figure.quantity),
      verdict: corroboration(figure).verdict,
      link: sourceLink(figure),
    });
  }
});

it("names as speaker only whom the words name", () => {
  const rows = new Map(readTable("figures").map((row) => [row["id"], row]));
  expect(rows.get("trade-turnover-target")?.["speaker_name"]).toBe("Recep Tayyip Erdoğan");
  expect(rows.get("turkish-projects-in-kazakhstan")?.["speaker_name"]).toBe("Kassym-Jomart Tokayev");
  // The article names nobody here, and is only read as giving his words.
  expect(rows.get("kazakh-investment-in-turkiye")?.["speaker_name"]).toBeUndefined();
  expect(rows.get("kazakh-investment-in-turkiye")?.["attributed_to"]).toBe("kassym-jomart-tokayev");
});

describe.each(resources)("data/csv/%s.csv", (_, { path, bytes, hash, schema }: TableResource) => {
  const file = readCsvFile(path);
  const text = file.toString("utf8");
  const rows = readTable(path.replace(".csv", ""));

  it("is what the descriptor says: size, digest, columns in order", () => {
    expect(file).toHaveLength(bytes);
    expect(`sha256:${createHash("sha256").update(file).digest("hex")}`).toBe(hash);
    expect(text.slice(0, text.indexOf("\n")).split(",")).toEqual(schema.fields.map(({ name }) => name));
  });

  it("is UTF-8 without a mark, and has columns in snake case", () => {
    expect(Buffer.from(text)).toEqual(file);
    expect(text).not.toMatch(/^\uFEFF|\r/u);
    for (const { name } of schema.fields) expect(name).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/u);
  });

  it("holds nothing that a spreadsheet takes for a formula or a date", () => {
    for (const cell of rows.flatMap((row) => Object.values(row))) {
      if (typeof cell === "string") expect(textProblem(cell), cell).toBeUndefined();
    }
  });

  it("has each key once, what is required in each row, and only words of its lists", () => {
    const keys = rows.map((row) => schema.primaryKey.map((column) => row[column]).join("\0"));
    expect(new Set(keys).size).toBe(rows.length);
    for (const { name, constraints } of schema.fields) {
      const cells = rows.map((row) => row[name]);
      if (constraints?.required) expect(cells).not.toContain(undefined);
      for (const cell of cells) {
        if (cell !== undefined && constraints?.enum) expect(constraints.enum).toContain(cell);
      }
    }
  });

  it("refers to rows that are there", () => {
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(readTable(reference.resource).map((row) => row[reference.fields]));
      for (const row of rows) {
        if (row[fields] !== undefined) expect(known, `${path} ${fields}`).toContain(row[fields]);
      }
    }
  });
});

it("declares a key for every field that refers to one record", () => {
  for (const [kind, fields] of Object.entries(REFERENCES)) {
    const { collection } = KINDS[kind as keyof typeof REFERENCES];
    const keys = resources.find(([name]) => name === collection)?.[1].schema.foreignKeys ?? [];
    const single = Object.keys(fields).filter((name) =>
      data[collection].some((record) => typeof record[name as keyof typeof record] === "string"),
    );
    expect(keys.map(({ fields }) => fields)).toEqual(
      expect.arrayContaining(single.map((name) => columnOf(name))),
    );
  }
});

describe("a text that a spreadsheet would change", () => {
  test.each([
    "=1+1",
    "+7",
    "-5",
    "@here",
    "\uFF1D1+1",
    "\uFF20here",
    "1e5",
    "2.5E-3",
    "TRUE",
    "false",
    "1-2",
    "18.07",
    "9:30",
    "2025-07",
    "29 July 2025",
    "Jul-25",
    "may-5",
    "a\nb",
  ])("is found: %j", (text) => expect(textProblem(text)).toBeDefined());

  test.each([
    "$5 billion",
    "26%",
    "1 declaration",
    "18 of which",
    "4,000",
    "2025-07-29",
    "on July 29",
    "maarif-schools",
    "KZ-71",
    "0713",
    "true to the source",
  ])("is not another: %j", (text) => expect(textProblem(text)).toBeUndefined());

  it("is given with the table, the record and the column", () => {
    const [figure, ...figures] = data.figures;
    const changed = { ...data, figures: [{ ...figure, label: "=SUM(A1)" }, ...figures] } as typeof data;
    expect(csvProblems(data)).toEqual([]);
    expect(csvProblems(changed)).toEqual([
      expect.stringMatching(/^data\/csv\/records\.csv trade-turnover-2024, label: .*formula/u),
      expect.stringMatching(/^data\/csv\/figures\.csv trade-turnover-2024, label: got "=SUM\(A1\)"/u),
    ]);
  });
});
