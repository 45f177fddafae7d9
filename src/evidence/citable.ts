import type { Own, OwnEvidence, OwnRecord } from "../model/own.js";
import type { Source } from "../model/source.js";
import { assertRecord, refuseId } from "../queries/assert-record.js";
import { wrongValue } from "../text/errors.js";
import { isObject } from "../text/is-object.js";
import { type FindSource, sourcesAmong } from "./source-among.js";

/** What can be cited and linked: a record of any kind, whose first piece of evidence counts, or a piece of evidence. */
export type Citable = OwnRecord | OwnEvidence;

/** A source and, if there is one, the piece of evidence that points into it. */
export interface Citation {
  /** The source. */
  readonly source: Own<Source>;
  /** Absent for a source as a whole, and for a report whose words are not known. */
  readonly evidence?: OwnEvidence;
}

/**
 * Finds the source that something rests on, and the evidence in it: for a record, its first piece.
 *
 * @throws TypeError if the value cannot be cited, or a record has the wrong form.
 * @throws RangeError if its source does not exist, or does not have the passage.
 */
export function citationOf(of: Citable, records: readonly OwnRecord[] | undefined): Citation {
  refuseId(of);
  if (!isObject(of) || !("kind" in of || "source" in of)) {
    throw new TypeError(wrongValue("Record", of, "a record or a piece of evidence"));
  }
  const findSource = sourcesAmong(records);
  if (!("kind" in of)) return locate(of, findSource);
  assertRecord(of, "Record");
  switch (of.kind) {
    case "source":
      return { source: of };
    case "report":
      return of.words === undefined
        ? { source: findSource(of.source) }
        : locate({ source: of.source, words: of.words }, findSource);
    default:
      return locate(of.evidence[0], findSource);
  }
}

function locate(evidence: OwnEvidence, findSource: FindSource): Citation {
  const source = findSource(evidence.source);
  const { passage } = evidence;
  const numbers = (source.passages ?? []).map(({ n }) => n);
  const isThere = numbers.length === 0 ? isPositive(passage) : numbers.includes(Number(passage));
  if (passage !== undefined && !isThere) {
    const last = numbers.at(-1);
    throw new RangeError(
      wrongValue("Passage", passage, `a whole number from 1${last === undefined ? "" : ` to ${last}`}`),
    );
  }
  return { source, evidence };
}

function isPositive(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) > 0;
}
