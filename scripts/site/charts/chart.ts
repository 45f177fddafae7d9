import { isRecordId, type RecordId } from "../../../src/index.js";
import { element } from "./dom.js";
import { finish } from "./finish.js";

/** Gives the address of a record's page. */
export type LinkTo = (id: RecordId) => string;

/** The widths at which a chart is drawn; the style sheet shows the one that fits. */
export const WIDTHS = { wide: 640, narrow: 320 } as const;

/** What a chart is drawn for. */
interface Canvas {
  /** In pixels. */
  readonly width: number;
  /** Whether there is room for long lines. */
  readonly isWide: boolean;
  /** Gives an id that no other drawing on the page has. */
  readonly idOf: (part: string) => string;
}

/** A cell of a chart's table: text, a number, or a record to link to. */
export type Cell = string | number | RecordLink | readonly RecordLink[];

/** A record as a link. */
export interface RecordLink {
  readonly id: string;
  readonly label: string;
  /** What is written before the link. */
  readonly before?: string;
}

/** Everything that a chart says. */
export interface Chart {
  /** Its name in `{@chart name}`. */
  readonly name: string;
  /** What it shows, as a heading. */
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  /** How it is read, below the drawing. */
  readonly note: string;
  /** Draws it; missing where the table itself is the chart. */
  readonly draw?: (canvas: Canvas) => Element;
  /** The numbers. */
  readonly table: Table;
}

/** The numbers of a chart. */
interface Table {
  readonly head: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly Cell[])[];
  /** The columns of numbers, by their headings; their cells are aligned at the end. */
  readonly numbers?: readonly string[];
  /** Says how dark a cell is, from 0 to 1, in a table that is itself the chart. */
  readonly shade?: (cell: Cell) => number;
}

/** Writes a chart as a `<figure>`: its title, the drawing in two widths, how it is read, and the numbers. */
export function figureOf(chart: Chart, linkTo: LinkTo): string {
  const drawings = chart.draw === undefined ? [] : [drawingOf(chart, "wide"), drawingOf(chart, "narrow")];
  return element(
    "figure",
    { class: `chart chart-${chart.name}` },
    element("figcaption", {}, chart.title),
    ...drawings,
    element("p", { class: "chart-note" }, chart.note),
    element("div", { class: "chart-table" }, tableOf(chart, linkTo)),
  ).outerHTML;
}

/** Draws a chart at one width. */
export function drawingOf(chart: Chart, size: keyof typeof WIDTHS): Element {
  if (chart.draw === undefined)
    throw new TypeError(`Chart: got "${chart.name}"; give a chart with a drawing.`);
  const idOf = (part: string) => `chart-${chart.name}-${size}-${part}`;
  const svg = chart.draw({ width: WIDTHS[size], isWide: size === "wide", idOf });
  return finish(svg, { ...chart, idOf, className: `chart-${size}` });
}

function tableOf({ title, table: { head, rows, numbers = [], shade } }: Chart, linkTo: LinkTo): Element {
  const classOf = (column: string) => (numbers.includes(column) ? { class: "number" } : {});
  const headings = head.map((text) => element("th", { scope: "col", ...classOf(text) }, text));
  const body = rows.map(([first, ...rest]) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, ...contentOf(first ?? "", linkTo)),
      ...rest.map((cell, index) => {
        const column = head[index + 1] ?? "";
        const attributes = { ...attributesOf(cell, column, shade), ...classOf(column) };
        return element("td", attributes, ...contentOf(cell, linkTo));
      }),
    ),
  );
  return element(
    "table",
    { class: shade === undefined ? "chart-rows" : "chart-cells" },
    element("caption", {}, `${title}: the numbers`),
    element("thead", {}, element("tr", {}, ...headings)),
    element("tbody", {}, ...body),
  );
}

/** The column's name goes with each cell, for screens too narrow for columns. */
function attributesOf(cell: Cell, column: string, shade: Table["shade"]): Record<string, string> {
  const depth = shade?.(cell) ?? 0;
  return {
    "data-column": column,
    ...(depth > 0 ? { style: `--shade: ${Math.round(depth * 100)}%` } : {}),
  };
}

function contentOf(cell: Cell, linkTo: LinkTo): (Node | string)[] {
  if (typeof cell === "string" || typeof cell === "number") return [String(cell)];
  const links = "id" in cell ? [cell] : cell;
  return links.flatMap((link, index) => [
    ...(index > 0 ? [", "] : []),
    link.before ?? "",
    anchor(link, linkTo),
  ]);
}

function anchor({ id, label }: RecordLink, linkTo: LinkTo): Element {
  if (!isRecordId(id)) throw new RangeError(`Record: got "${id}"; give the id of a record of the package.`);
  return element("a", { href: linkTo(id) }, label);
}
