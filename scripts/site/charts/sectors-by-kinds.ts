import { type SectorNode, sectorProfile, sectorTree } from "../../../src/index.js";
import type { Cell, Chart } from "./chart.js";
import { DARKEST, LIGHTEST } from "./paragraphs-by-kinds.js";

const KINDS = ["figures", "initiatives", "statements", "agreements"] as const;

/** The kinds of which at least one record names a sector. */
const COLUMNS = KINDS.filter((kind) =>
  sectorTree().some(({ sector }) => sectorProfile(sector)[kind].length > 0),
);

const rows = sectorTree().flatMap((node) => rowsOf(node));
const most = Math.max(...rows.flatMap(({ counts }) => counts));

function rowsOf({ sector, children }: SectorNode, depth = 0): { first: Cell; counts: number[] }[] {
  const profile = sectorProfile(sector);
  return [
    {
      first: { id: sector.id, label: `${"\u2013 ".repeat(depth)}${sector.label}` },
      counts: COLUMNS.map((column) => profile[column].length),
    },
    ...children.flatMap((child) => rowsOf(child, depth + 1)),
  ];
}

/** How many figures, initiatives and statements each sector has. */
export const sectorsByKinds: Chart = {
  name: "sectors-by-kinds",
  title: "What was said of each sector",
  description: "A table of sectors and kinds of records.",
  note: "The more records, the stronger the colour. A sector counts the records of the sectors within it, which follow it with a dash; a record of two sectors is counted in both.",
  table: {
    head: ["sector", ...COLUMNS],
    rows: rows.map(({ first, counts }) => [first, ...counts]),
    shade: (cell) =>
      typeof cell === "number" && cell > 0 ? LIGHTEST + ((DARKEST - LIGHTEST) * (cell - 1)) / (most - 1) : 0,
  },
};
