import type { RecordKind } from "../../src/generated/ids.js";
import { type AnyRecord, type DataSet, KINDS } from "../../src/model/kinds.js";
import type { Quantity } from "../../src/model/quantity.js";
import { EVIDENCE_REFERENCES, referenceFields } from "../../src/model/references.js";
import { ALL_KINDS } from "../generate/read-data.js";
import { randomFrom } from "./random.js";

/** The kinds whose records are the same for every meeting. */
export const SHARED_KINDS: readonly RecordKind[] = ["party", "sector", "commodity"];

/** What says something of the real record alone, and must not come near an invented one. */
const DROPPED = [
  "summary",
  "aliases",
  "keywords",
  "names",
  "officialName",
  "abbreviation",
  "wikidata",
  "born",
  "subdivisionCode",
  "title",
  "note",
  "words",
];

/** Gives the name of an invented meeting, which begins the ids of its records. Example: `"m00042"`. */
export function meetingName(n: number): string {
  return `m${String(n).padStart(5, "0")}`;
}

/**
 * Invents a meeting in the shape of a real one: as many records, which refer to each other likewise. Labels, words,
 * addresses and amounts are made up and marked so; only parties, sectors and commodities are those of the data.
 */
export function inventMeeting(data: DataSet, n: number): DataSet {
  const ids = inventIds(data, n);
  const random = randomFrom(n);
  const entries = ALL_KINDS.map(([kind, { collection }]) => {
    const records: readonly AnyRecord[] = SHARED_KINDS.includes(kind) ? [] : data[collection];
    return [collection, records.map((record, index) => inventRecord(record, index, n, ids, random))];
  });
  return withReports(Object.fromEntries(entries), random);
}

/** Gives the invented id of every record that is not shared. Example: `"m00042:figure-1"`. */
function inventIds(data: DataSet, n: number): ReadonlyMap<string, string> {
  return new Map(
    ALL_KINDS.filter(([kind]) => !SHARED_KINDS.includes(kind)).flatMap(([kind, { collection }]) =>
      data[collection].map(({ id }, index): [string, string] => [
        id,
        `${meetingName(n)}:${kind}-${index + 1}`,
      ]),
    ),
  );
}

function inventRecord(
  record: AnyRecord,
  index: number,
  n: number,
  ids: ReadonlyMap<string, string>,
  random: () => number,
): object {
  const { kind } = record;
  const invented: Record<string, unknown> = Object.fromEntries(
    Object.entries(record).filter(([field]) => !DROPPED.includes(field)),
  );
  for (const field of ["id", ...Object.keys(referenceFields(kind))]) {
    invented[field] = renamed(invented[field], ids);
  }
  // People are numbered alike in every meeting, so that what they say can be counted over all.
  const of = kind === "person" ? "" : ` of meeting ${n}`;
  invented["label"] = `Invented ${KINDS[kind].label.toLowerCase()} ${index + 1}${of}`;
  for (const field of ["quantity", "count"]) {
    if (invented[field] !== undefined) invented[field] = inventQuantity(invented[field] as Quantity, random);
  }
  if (kind === "honour") invented["name"] = invented["label"];
  if (kind === "source") {
    const id = String(invented["id"]).replace(":", "/");
    Object.assign(invented, {
      publisher: "Invented newspaper",
      url: `https://example.com/${id}`,
      passages: [],
    });
  }
  if ("evidence" in record) {
    invented["evidence"] = record.evidence.map(({ prefix: _, suffix: __, ...piece }, place) => {
      const references = Object.keys(EVIDENCE_REFERENCES).map((field) => [
        field,
        renamed(piece[field as keyof typeof piece], ids),
      ]);
      return { ...piece, ...Object.fromEntries(references), words: `invented words ${place + 1}` };
    });
  }
  return invented;
}

function renamed(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((id) => renamed(id, ids));
  return typeof value === "string" ? (ids.get(value) ?? value) : value;
}

/** Varies an amount from a half to one and a half of it; a share stays below 1, and what is counted stays whole. */
function inventQuantity(quantity: Quantity, random: () => number): Quantity {
  const varied = quantity.amount * (0.5 + random());
  const amount = quantity.unit === "share" ? Math.min(varied, 0.99) : Math.max(1, Math.round(varied));
  return { ...quantity, amount };
}

/** Makes the reports fit the invented figures: most agree, one in five gives twice the amount, or the whole of a share. */
function withReports(data: DataSet, random: () => number): DataSet {
  const figures = new Map(data.figures.map((figure) => [figure.id as string, figure.quantity]));
  const reports = data.reports.map((report) => {
    const quantity = figures.get(report.figure) ?? report.quantity;
    if (random() >= 0.2) return { ...report, quantity, verdict: "agrees" as const };
    const amount = quantity.unit === "share" ? Math.min(quantity.amount * 2, 1) : quantity.amount * 2;
    return { ...report, quantity: { ...quantity, amount }, verdict: "differs" as const };
  });
  return { ...data, reports };
}
