import * as Plot from "@observablehq/plot";
import {
  type AnyRecord,
  corroboration,
  exceeds,
  formatQuantity,
  getRecord,
  isRecordId,
  type Quantity,
  speakersOf,
} from "../../../src/index.js";
import type { Cell, Chart } from "./chart.js";
import { colour } from "./colours.js";
import { document } from "./dom.js";
import { linkOf, speakersIn } from "./words.js";

interface Value {
  readonly record: AnyRecord;
  readonly publisher: string;
  readonly quantity: Quantity;
  /** Whether the source names the speaker; if not, its words are read as his. */
  readonly isNamed: boolean;
}

const { figure, disputedBy } = corroboration("kazakh-investment-in-turkiye");
const [piece] = figure.evidence;
const values: readonly Value[] = [
  {
    record: figure,
    publisher: getRecord(piece.source).publisher,
    quantity: figure.quantity,
    isNamed: piece.speaker !== undefined,
  },
  ...disputedBy.map(({ report, source }) => ({
    record: report,
    publisher: source.publisher,
    quantity: report.quantity,
    isNamed: true,
  })),
];
const highest = Math.max(...values.map(({ quantity }) => quantity.amount));
const reach = highest / 4;

/** An arrow leads from the bound to where the amount may lie. */
const direction = ({ quantity: { precision } }: Value) =>
  precision === "over" ? 1 : precision === "under" ? -1 : 0;

/** What comes before speakers whom a source does not name. */
const READ_AS = "no speaker named; read as ";

function namesOf({ record, isNamed }: Value): string {
  const names = speakersOf(record).flatMap((id) => (isRecordId(id) ? getRecord(id).label : []));
  if (names.length === 0) return "no speaker named";
  return isNamed ? names.join(", ") : `${READ_AS}${names.join(", ")}`;
}

function speakersOfValue({ record, isNamed }: Value): Cell {
  const speakers = speakersIn(record);
  if (typeof speakers === "string" || isNamed) return speakers;
  return speakers.map((speaker, index) => (index === 0 ? { ...speaker, before: READ_AS } : speaker));
}

const everyOtherIsLower = values
  .slice(1)
  .every(({ quantity }) => exceeds(figure.quantity, quantity) === true);

/** Two sources give two ranges for one figure. */
export const disputedInvestment: Chart = {
  name: "disputed-investment",
  title: `${figure.label}: the sources disagree`,
  description: `Arrows show where each amount may lie. ${values.map((value) => `${value.publisher}: ${formatQuantity(value.quantity)}`).join("; ")}.`,
  note: `An arrow to the right means “over”, one to the left “under”.${everyOtherIsLower ? " The ranges do not meet." : ""}`,
  draw: ({ width, isWide }) =>
    Plot.plot({
      document,
      width,
      height: values.length * 78 + 24,
      margin: 0,
      marginBottom: 24,
      marginLeft: 8,
      marginRight: 40,
      style: { fontSize: "13px" },
      x: { axis: null, domain: [0, highest * (isWide ? 1.4 : 1.5)] },
      y: { axis: null, domain: values.map(({ record }) => record.id), padding: 0 },
      marks: [
        Plot.axisX({
          ticks: isWide ? 4 : 2,
          tickSize: 0,
          fill: colour("muted"),
          tickFormat: (amount: number) =>
            amount === 0 ? "0" : formatQuantity({ ...figure.quantity, amount, precision: "stated" }),
          label: null,
        }),
        Plot.gridX({ ticks: isWide ? 4 : 2, stroke: colour("grid"), strokeOpacity: 1 }),
        Plot.text(values, {
          x: 0,
          y: ({ record }) => record.id,
          text: (value) => (isWide ? `${value.publisher} (${namesOf(value)})` : value.publisher),
          textAnchor: "start",
          lineAnchor: "top",
          dy: -34,
          fill: colour("ink"),
          stroke: colour("card"),
          strokeWidth: 4,
        }),
        Plot.arrow(
          values.filter((value) => direction(value) !== 0),
          {
            x1: ({ quantity }) => quantity.amount,
            x2: (value) => value.quantity.amount + direction(value) * reach,
            y: ({ record }) => record.id,
            dy: 16,
            stroke: colour("aim"),
            strokeWidth: 2.5,
            headLength: 8,
          },
        ),
        Plot.tickX(values, {
          x: ({ quantity }) => quantity.amount,
          y: ({ record }) => record.id,
          insetTop: 44,
          insetBottom: 12,
          stroke: colour("fact"),
          strokeWidth: 4,
        }),
        Plot.text(values, {
          x: ({ quantity }) => quantity.amount,
          y: ({ record }) => record.id,
          text: ({ quantity }) => formatQuantity(quantity),
          textAnchor: "middle",
          dy: -6,
          fontWeight: 600,
          fill: colour("ink"),
          stroke: colour("card"),
          strokeWidth: 4,
        }),
      ],
    }),
  table: {
    head: ["source", "amount", "said by"],
    numbers: ["amount"],
    rows: values.map((value): readonly Cell[] => [
      { ...linkOf(value.record), label: value.publisher },
      formatQuantity(value.quantity),
      speakersOfValue(value),
    ]),
  },
};
