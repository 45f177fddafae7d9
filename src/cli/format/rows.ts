import type { Io } from "../command.js";
import { facts, type Page } from "../terminal/page.js";
import { phraseOf } from "./cells.js";

/** What is shown of a record in a list. */
export interface Row {
  readonly id: string;
  readonly cells: readonly string[];
}

/**
 * Writes rows: a line each with tabs for a file or a pipe; for people ids beside phrases, and a line that closes the list.
 */
export function writeRows({ columns }: Io, page: Page, rows: readonly Row[], closing: string): string {
  if (columns === undefined) return rows.map(({ id, cells }) => [id, ...cells].join("\t")).join("\n");
  const lines = facts(
    page,
    rows.map(({ id, cells }) => [id, phraseOf(cells)]),
  );
  return [...lines, "", page.paint("faint", closing)].join("\n");
}
