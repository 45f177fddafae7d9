import type { RecordKind } from "../generated/ids.js";
import { REPORT_VERDICTS } from "../generated/vocabularies.js";
import { KINDS } from "../model/kinds.js";
import type { OwnRecord } from "../model/own.js";
import { quote } from "../text/describe.js";
import { unknownWord, wrongValue } from "../text/errors.js";
import { isObject } from "../text/is-object.js";

type Form = "text" | "texts" | "quantity";

/** The fields that helpers read of every record of a kind. */
const NEEDED: { readonly [Kind in RecordKind]?: readonly (readonly [field: string, form: Form])[] } = {
  meeting: [["date", "text"]],
  figure: [["quantity", "quantity"]],
  agreement: [["count", "quantity"]],
  statement: [
    ["speakers", "texts"],
    ["topics", "texts"],
  ],
  source: [["published", "text"]],
  report: [
    ["figure", "text"],
    ["source", "text"],
    ["quantity", "quantity"],
  ],
};

/** The fields that hold a list of texts, if a record has them. */
const LISTS = [
  "aliases",
  "keywords",
  "sectors",
  "levels",
  "places",
  "organizations",
  "commodities",
  "relays",
];

/**
 * Checks what helpers rely on in a record, since no compiler may have seen it.
 *
 * @param name - What an error calls a record without an id.
 * @throws TypeError if it has the wrong form.
 */
export function assertRecord(record: unknown, name: string): asserts record is OwnRecord {
  const fields = Object(record) as Readonly<Record<string, unknown>>;
  const { id, kind } = fields;
  if (typeof kind !== "string" || !Object.hasOwn(KINDS, kind)) {
    throw new TypeError(unknownWord(`${nameOf(id, name)}, kind`, kind, Object.keys(KINDS)));
  }
  if (typeof id !== "string") {
    throw new TypeError(wrongValue(`${name}, id`, id, 'an id, such as "acme:turnover"'));
  }
  if (kind !== "source" && kind !== "report") assertEvidence(fields["evidence"], id);
  for (const [field, form] of NEEDED[kind as RecordKind] ?? []) assertForm(fields[field], form, id, field);
  for (const field of LISTS) {
    if (fields[field] !== undefined) assertForm(fields[field], "texts", id, field);
  }
  if (kind === "report" && !(REPORT_VERDICTS as readonly unknown[]).includes(fields["verdict"])) {
    throw new TypeError(unknownWord(`${nameOf(id)}, verdict`, fields["verdict"], REPORT_VERDICTS));
  }
}

/**
 * Refuses an id where a record is wanted: one call gives its record.
 *
 * @throws TypeError if the value is a string.
 */
export function refuseId(value: unknown): void {
  if (typeof value === "string") {
    throw new TypeError(wrongValue("Record", value, `the record: getRecord(${quote(value)})`));
  }
}

function nameOf(id: unknown, otherwise = ""): string {
  return typeof id === "string" ? `Record ${quote(id)}` : otherwise;
}

function assertEvidence(evidence: unknown, id: string): void {
  if (!Array.isArray(evidence) || evidence.length === 0) {
    throw new TypeError(
      wrongValue(`${nameOf(id)}, evidence`, evidence, "at least one piece: [{ source, words }]"),
    );
  }
  for (const [at, piece] of evidence.entries()) {
    if (isObject(piece)) continue;
    throw new TypeError(wrongValue(`${nameOf(id)}, evidence[${at}]`, piece, "a piece: { source, words }"));
  }
}

const FORMS: { readonly [F in Form]: readonly [isOfForm: (value: unknown) => boolean, described: string] } = {
  text: [(value) => typeof value === "string", "a string"],
  texts: [
    (value) => Array.isArray(value) && value.every((item) => typeof item === "string"),
    "an array of strings",
  ],
  quantity: [isObject, "a quantity { amount, unit, precision }"],
};

function assertForm(value: unknown, form: Form, id: string, field: string): void {
  const [isOfForm, described] = FORMS[form];
  if (!isOfForm(value)) throw new TypeError(wrongValue(`${nameOf(id)}, ${field}`, value, described));
}
