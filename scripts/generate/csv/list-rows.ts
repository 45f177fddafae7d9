import type { Evidence } from "../../../src/model/evidence.js";
import type { AnyRecord, DataSet } from "../../../src/model/kinds.js";
import { referenceFields } from "../../../src/model/references.js";
import { allRecords } from "../facts.js";

/** A row of a table that belongs to a record. */
export interface Owned {
  readonly record: AnyRecord;
}

/** An item of a list that a record has in a field. */
export interface Item extends Owned {
  readonly field: string;
  readonly n: number;
  readonly value: string;
}

/** A piece of evidence of a record. */
export interface Piece extends Owned {
  readonly n: number;
  readonly piece: Evidence;
}

/** A name of a record in another language. */
export interface Name extends Owned {
  readonly language: string;
  readonly name: string;
}

/** Lists the evidence of all records. */
export function evidenceOf(data: DataSet): Piece[] {
  return allRecords(data).flatMap((record) =>
    "evidence" in record ? record.evidence.map((piece, index) => ({ record, n: index + 1, piece })) : [],
  );
}

/** Lists the names in other languages of all records. */
export function namesOf(data: DataSet): Name[] {
  return allRecords(data).flatMap((record) =>
    "names" in record
      ? Object.entries(record.names ?? {}).map(([language, name]) => ({ record, language, name }))
      : [],
  );
}

/** What is listed in tables of its own, and what stays in the JSON files: the digests of passages. */
const ELSEWHERE = ["evidence", "passages"];

/** Lists the items of all lists that hold ids of records, or of those that do not. */
export function itemsOf(data: DataSet, kind: "references" | "words"): Item[] {
  return allRecords(data).flatMap((record) => {
    const references = referenceFields(record.kind);
    return Object.entries(record)
      .filter(([field]) => !ELSEWHERE.includes(field) && field in references === (kind === "references"))
      .flatMap(([field, list]) =>
        Array.isArray(list)
          ? list.map((value, index) => ({ record, field, n: index + 1, value: writeItem(value) }))
          : [],
      );
  });
}

function writeItem(value: unknown): string {
  if (typeof value === "string") return value;
  // The letter keeps the zero of "01", and says the section.
  const { section, code } = Object(value) as Record<string, unknown>;
  if (typeof section === "string" && typeof code === "string") return `${section}${code}`;
  throw new TypeError(`List item: got ${JSON.stringify(value)}; give a text or a code of ISIC.`);
}
