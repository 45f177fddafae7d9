import { installed } from "./installed.js";

/** The value of a cell of an answer; whole numbers of 64 bits come as numbers. */
type Value = string | number | boolean | null;

/** A row of an answer by column. */
export type Answer = Readonly<Record<string, Value>>;

/** An open database. */
export interface Database {
  /** Runs a statement and gives its rows. */
  readonly ask: (sql: string) => Promise<Answer[]>;
}

/** The part of DuckDB's interface that is used here. */
interface DuckDb {
  readonly DuckDBInstance: {
    readonly create: (path: string) => Promise<{
      readonly connect: () => Promise<{
        readonly runAndReadAll: (sql: string) => Promise<{
          readonly getRowObjectsJS: () => Record<string, unknown>[];
        }>;
      }>;
    }>;
  };
}

/** Opens an empty database in memory. */
export async function openDatabase(): Promise<Database> {
  const { DuckDBInstance } = installed<DuckDb>("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  return {
    ask: async (sql) => {
      const rows = (await connection.runAndReadAll(sql)).getRowObjectsJS();
      return rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, readValue(value)])),
      );
    },
  };
}

function readValue(value: unknown): Value {
  if (typeof value === "bigint") return Number(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value as Value;
}
