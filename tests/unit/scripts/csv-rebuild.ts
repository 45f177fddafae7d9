import { snakeCase } from "../../../scripts/generate/csv/column.js";
import type { RecordKind } from "../../../src/generated/ids.js";
import { type Row, readTable } from "./csv-tables.js";

/** Columns that cannot be named as their fields are: SQL has words of its own. */
const RENAMED: Readonly<Record<string, string>> = { from: "from_party", to: "to_party" };
const FIELDS = Object.fromEntries(Object.entries(RENAMED).map(([name, column]) => [column, name]));

/** Columns that are computed, and say nothing that the record does not. */
const COMPUTED = ["display", "speaker_name", "link", "earlier"];

/** Gives the column of a field. */
export function columnOf(field: string): string {
  return RENAMED[field] ?? snakeCase(field);
}

/** Puts a record together again from the rows of all tables that speak of it. */
export function rebuild(row: Row, kind: RecordKind): object {
  const { amount, unit, precision, ...rest } = row;
  const computed = kind === "figure" ? [...COMPUTED, "verdict"] : COMPUTED;
  const record: Record<string, unknown> = Object.fromEntries(
    Object.entries(rest)
      .filter(([column]) => !computed.includes(column))
      .map(([column, cell]) => [fieldOf(column), cell]),
  );
  if (amount !== undefined) record[kind === "agreement" ? "count" : "quantity"] = { amount, unit, precision };
  return { kind, ...nested(record, kind), ...listed(String(row["id"])) };
}

/** Puts fields together that stand in several columns. */
function nested(record: Record<string, unknown>, kind: RecordKind): object {
  if (kind === "party") {
    const { m49Country: country, m49Region: region, m49Subregion: subregion, ...party } = record;
    return { ...party, m49: { country, region, subregion } };
  }
  if (kind === "source") {
    const { publishedYear, publishedMonth, publishedDay, ...source } = record;
    const parts = [publishedYear, publishedMonth, publishedDay].filter((part) => part !== undefined);
    return { ...source, published: parts.map((part) => String(part).padStart(2, "0")).join("-") };
  }
  return record;
}

/** Gathers what stands in the tables that all kinds share. */
function listed(id: string): object {
  const own = (table: string) => readTable(table).filter(({ record }) => record === id);
  const [{ summary } = {}] = readTable("records").filter((candidate) => candidate["id"] === id);
  const evidence = own("evidence").map(({ record: _, n: __, link: ___, ...piece }) => piece);
  const names = own("names").map(({ language, name }) => [language, name]);
  const lists: Record<string, unknown[]> = {};
  for (const { field, target, value } of [...own("links"), ...own("terms")]) {
    const name = fieldOf(String(field));
    const code = String(value);
    const item = name === "isic" ? { section: code.slice(0, 1), code: code.slice(1) } : (target ?? value);
    lists[name] = [...(lists[name] ?? []), item];
  }
  return {
    ...(summary !== undefined && { summary }),
    ...(evidence.length > 0 && { evidence }),
    ...(names.length > 0 && { names: Object.fromEntries(names) }),
    ...lists,
  };
}

function fieldOf(column: string): string {
  return FIELDS[column] ?? column.replace(/_([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
}
