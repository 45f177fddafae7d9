import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { descriptor, readTable } from "../unit/scripts/csv-tables.js";
import { type Database, openDatabase } from "./duckdb.js";
import { QUESTIONS } from "./questions.js";

const folder = fileURLToPath(new URL("../../data/csv", import.meta.url));

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
  for (const { name, path } of descriptor.resources) {
    // The questions are put to many meetings too, whose tables say which meeting a row is of.
    await database.ask(
      `create view ${name} as select *, (select id from '${folder}/meetings.csv') as of_meeting from '${folder}/${path}'`,
    );
  }
}, 120_000);

describe("the helpers and SQL give the same answer", () => {
  it.each(QUESTIONS)("$name: $text", async ({ sql, answer }) => {
    const rows = await database.ask(sql);
    expect(rows).toEqual(answer());
    expect(rows.length).toBeGreaterThan(0);
  });
});

it.each(descriptor.resources)(
  "$name: every column can be named without quotes, and holds its cells",
  async ({ name, schema }) => {
    const columns = schema.fields.map((field) => field.name);
    // As texts, so that nothing depends on the types that DuckDB guesses.
    const rows = await database.ask(`select ${columns.join(", ")} from ${name}`);
    const known = readTable(name).map((row) => columns.map((column) => row[column] ?? null));
    expect(rows.map((row) => columns.map((column) => comparable(row[column])))).toEqual(
      known.map((row) => row.map(comparable)),
    );
  },
);

/** DuckDB reads codes that are digits as numbers, where nobody gives it the types. */
function comparable(value: unknown): unknown {
  return typeof value === "string" && /^\d+$/u.test(value) ? Number(value) : (value ?? null);
}
