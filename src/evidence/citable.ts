import { sources } from "../generated/tables.js";
import type { Evidence, Evidenced } from "../model/evidence.js";
import type { Report } from "../model/report.js";
import type { Source } from "../model/source.js";
import { describeValue } from "../text/describe.js";

/** What can be cited and linked: a source, a record with evidence, a piece of evidence, or a report. */
export type Citable = Source<string> | Evidenced | Evidence | Report<string>;

/** A source and, where there is one, the piece of evidence that stands in it. */
export interface Citation {
  /** The source. */
  readonly source: Source<string>;
  /** The piece of evidence; absent for a source as a whole, and for a report, whose words are not known. */
  readonly piece?: Evidence;
}

/**
 * Finds the source that something rests on, and the piece of evidence in it: for a record, its first piece.
 *
 * @throws TypeError where the value is nothing that can be cited, or has no evidence.
 * @throws RangeError where it names a source that does not exist.
 */
export function citationOf(of: Citable): Citation {
  if (typeof of !== "object" || of === null) {
    const name = describeValue(of);
    // Whoever passes a string has an id at hand, and one call gives what it stands for.
    const hint = typeof of === "string" ? ` For an id, pass the record: getRecord(${name}).` : "";
    throw new TypeError(
      `Expected a source, a record with evidence, a piece of evidence or a report, not ${name}.${hint}`,
    );
  }
  if ("kind" in of && of.kind === "source") return { source: of };
  if ("kind" in of && of.kind === "report") return { source: sourceOf(of.source) };
  const piece = "source" in of ? of : firstPieceOf(of);
  return { source: sourceOf(piece.source), piece };
}

function sourceOf(id: Evidence["source"]): Source {
  if (typeof id !== "string" || !Object.hasOwn(sources, id)) {
    throw new RangeError(
      `Unknown source ${describeValue(id)} in a piece of evidence. Allowed: ${Object.keys(sources).join(", ")}.`,
    );
  }
  return sources[id];
}

function firstPieceOf(record: Evidenced & { readonly id?: unknown }): Evidence {
  const piece: unknown = record.evidence?.[0];
  if (typeof piece !== "object" || piece === null) {
    throw new TypeError(
      `The record ${describeValue(record.id)} has no evidence; give at least one piece: { source, passage, words }.`,
    );
  }
  return piece as Evidence;
}
