import type { Own, OwnEvidence, OwnRecord } from "../model/own.js";
import type { Source } from "../model/source.js";
import { describeValue } from "../text/describe.js";
import { wrongValue } from "../text/errors.js";
import { sourceAmong } from "./source-among.js";

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
 * @throws TypeError if the value cannot be cited, or has no evidence.
 * @throws RangeError if its source does not exist, or the passage is not a whole number from 1.
 */
export function citationOf(of: Citable, records: readonly OwnRecord[] | undefined): Citation {
  if (typeof of === "string") {
    // Whoever passes a string has an id at hand, and one call gives its record.
    throw new TypeError(wrongValue("Record", of, `the record: getRecord(${describeValue(of)})`));
  }
  if (typeof of !== "object" || of === null) {
    throw new TypeError(wrongValue("Record", of, "a record or a piece of evidence"));
  }
  if ("kind" in of && of.kind === "source") return { source: of };
  if ("kind" in of && of.kind === "report") {
    const { source, words } = of;
    return {
      source: sourceAmong(source, records),
      ...(words !== undefined && { evidence: { source, words } }),
    };
  }
  const evidence = "kind" in of || "evidence" in of ? firstEvidence(of) : of;
  const { passage } = evidence;
  if (passage !== undefined && !(Number.isSafeInteger(passage) && passage > 0)) {
    throw new RangeError(wrongValue("Passage", passage, "a whole number from 1"));
  }
  return { source: sourceAmong(evidence.source, records), evidence };
}

function firstEvidence(record: { readonly id?: unknown; readonly evidence?: unknown }): OwnEvidence {
  const evidence: unknown = Array.isArray(record.evidence) ? record.evidence[0] : undefined;
  if (typeof evidence === "object" && evidence !== null) return evidence as OwnEvidence;
  throw new TypeError(
    wrongValue(
      `Evidence of ${describeValue(record.id)}`,
      record.evidence,
      "at least one piece: [{ source, words }]",
    ),
  );
}
