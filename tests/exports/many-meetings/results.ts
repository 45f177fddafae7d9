import type { Answer } from "../duckdb.js";

/** What a tool answers, and what it takes for it. */
export interface Results {
  /** The answer to each question by its name. */
  readonly answers: Readonly<Record<string, { readonly rows: readonly Answer[]; readonly seconds: number }>>;
  /** The most memory that each process held at once. */
  readonly megabytes: Readonly<Record<string, number>>;
}
