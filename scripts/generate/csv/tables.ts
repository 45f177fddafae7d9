import type { RecordKind } from "../../../src/generated/ids.js";
import { type AnyRecord, type DataSet, KINDS, type RecordsByKind } from "../../../src/model/kinds.js";
import { allRecords, type Facts, factsOf } from "../facts.js";
import { ALL_KINDS } from "../read-data.js";
import type { Cell } from "./cell.js";
import type { Column } from "./column.js";
import { KIND_COLUMNS, named } from "./kind-columns.js";
import {
  EVIDENCE_COLUMNS,
  LINK_COLUMNS,
  NAME_COLUMNS,
  RECORD_COLUMNS,
  TERM_COLUMNS,
} from "./list-columns.js";
import { evidenceOf, itemsOf, namesOf } from "./list-rows.js";

/** A table with its rows, whatever they are made from. */
export interface Table {
  /** Its name, and its file's. */
  readonly name: string;
  /** What a row of it is. */
  readonly description: string;
  /** The columns that together name a row. */
  readonly key: readonly string[];
  readonly columns: readonly Pick<Column<never>, "name" | "schema">[];
  readonly rows: readonly (readonly Cell[])[];
  /** The kind of record that it holds, where it holds one. */
  readonly kind?: RecordKind;
}

/** Makes the tables of a data set: one of all records, one a kind, and those of what a record has several of. */
export function tablesOf(data: DataSet): Table[] {
  const facts = factsOf(data);
  const records = allRecords(data);
  return [
    {
      name: "records",
      description: "Every record; what refers to a record of any kind refers to this table.",
      key: ["id"],
      ...filled(RECORD_COLUMNS, records, facts),
    },
    ...ALL_KINDS.map(([kind]) => kindTable(kind, data, facts)),
    {
      name: "evidence",
      description: "Where a source states what a record says. Reports have no evidence: see their words.",
      key: ["record", "n"],
      ...filled(EVIDENCE_COLUMNS, evidenceOf(data), facts),
    },
    {
      name: "links",
      description: "Which records a record refers to in a list.",
      key: ["record", "field", "n"],
      ...filled(LINK_COLUMNS, itemsOf(data, "references"), facts),
    },
    {
      name: "terms",
      description: "Which words a record lists.",
      key: ["record", "field", "n"],
      ...filled(TERM_COLUMNS, itemsOf(data, "words"), facts),
    },
    {
      name: "names",
      description: "What people, organizations, places and honours are called in other languages.",
      key: ["record", "language"],
      ...filled(NAME_COLUMNS, namesOf(data), facts),
    },
  ];
}

/** What a reader of a table must know before computing with it. */
const WARNINGS: { readonly [Kind in RecordKind]?: string } = {
  figure:
    "Never add amounts of different units, precisions or statuses: a target is not a fact, and a part is contained in its whole.",
  agreement:
    "A member of a group, which names it in part_of, is counted by the group already. One with an attestation may be counted among those of the meeting too: what was signed there has a meeting.",
  report: "A report that is earlier than the meeting disputes nothing that was said at it.",
};

function kindTable<Kind extends RecordKind>(kind: Kind, data: DataSet, facts: Facts): Table {
  const { collection, definition } = KINDS[kind];
  const warning = WARNINGS[kind];
  const records = data[collection] as readonly AnyRecord[] as readonly RecordsByKind[Kind][];
  return {
    name: collection,
    description: warning === undefined ? definition : `${definition} ${warning}`,
    key: ["id"],
    kind,
    ...filled(KIND_COLUMNS[kind] ?? named, records, facts),
  };
}

function filled<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  facts: Facts,
): Pick<Table, "columns" | "rows"> {
  return { columns, rows: rows.map((row) => columns.map(({ cell }) => cell(row, facts))) };
}
