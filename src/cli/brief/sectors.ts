import { type Page, section } from "../terminal/page.js";
import { table } from "../terminal/table.js";
import type { BriefSector } from "./data.js";
import { INDENT, MARGIN } from "./signs.js";

/** Writes the sectors as a tree, with how often each is named. */
export function sectorSection(page: Page, sectors: readonly BriefSector[]): string {
  const rows = sectors.flatMap((sector) => rowsOf(sector, 0));
  const columns = [
    { title: "Sector" },
    { title: "Passages", align: "right" },
    { title: "Records", align: "right" },
  ] as const;
  return section(page, `Sectors (${rows.length})`, [
    ...table(page, columns, rows, INDENT),
    "",
    `${MARGIN}${page.paint("faint", "Passages name the sector itself, records name it or a sector within it")}`,
  ]);
}

function rowsOf({ label, passages, records, children }: BriefSector, depth: number): readonly string[][] {
  const row = ["  ".repeat(depth) + label, `${passages.length}`, `${records}`];
  return [row, ...children.flatMap((child) => rowsOf(child, depth + 1))];
}
