import type { SourceId } from "../generated/ids.js";
import { sources } from "../generated/tables.js";
import type { NonEmpty } from "../model/evidence.js";
import { describeValue } from "../text/describe.js";
import { unknownWord } from "../text/did-you-mean.js";
import type { CitableSource } from "./citation/reference.js";
import type { SourceOptions } from "./options.js";

/** A piece of evidence, as far as citations and links read it. */
export interface CitableEvidence {
  /** The source that states the fact: of this package, or your own, whose id contains a colon. */
  readonly source: SourceId | `${string}:${string}`;
  /** The number of the paragraph, where the source lists passages. */
  readonly passage?: number | undefined;
  /** The words that state the fact. */
  readonly words: string;
  /** The words directly before, where the words alone occur more than once. */
  readonly prefix?: string | undefined;
  /** The words directly after, where the words alone occur more than once. */
  readonly suffix?: string | undefined;
}

/** A record with evidence, as far as citations and links read it. */
export interface CitableRecord {
  /** Where the source says so; the first piece is cited. */
  readonly evidence: NonEmpty<CitableEvidence>;
}

/** A report, as far as citations and links read it. */
export interface CitableReport extends Pick<CitableEvidence, "source"> {
  /** The kind of record. */
  readonly kind: "report";
}

/** What can be cited and linked: a source, a record with evidence, a piece of evidence, or a report. */
export type Citable = CitableSource | CitableRecord | CitableEvidence | CitableReport;

/** A source and, where there is one, the piece of evidence that points into it. */
export interface Citation {
  readonly source: CitableSource;
  /** Absent for a source as a whole, and for a report, whose words need not be known. */
  readonly evidence?: CitableEvidence;
}

/**
 * Finds the source that something rests on, and the evidence in it: for a record, its first piece.
 *
 * @throws TypeError where the value cannot be cited, or has no evidence.
 * @throws RangeError where its source does not exist, or the passage is no whole number from 1.
 */
export function citationOf(of: Citable, records: SourceOptions["records"]): Citation {
  if (typeof of === "string") {
    // Whoever passes a string has an id at hand, and one call gives its record.
    const id = describeValue(of);
    throw new TypeError(`Citation: got ${id}; give the record: getRecord(${id}).`);
  }
  if (typeof of !== "object" || of === null) {
    throw new TypeError(
      `Citation: got ${describeValue(of)}; give a source, a record with evidence, a piece of evidence or a report.`,
    );
  }
  if (isSource(of)) return { source: of };
  if (isReport(of)) return { source: findSource(of.source, records) };
  const evidence = "source" in of ? of : firstEvidence(of);
  const { passage } = evidence;
  if (passage !== undefined && !(Number.isSafeInteger(passage) && passage > 0)) {
    throw new RangeError(`Passage: got ${describeValue(passage)}; give a whole number from 1.`);
  }
  return { source: findSource(evidence.source, records), evidence };
}

function findSource(id: unknown, records: SourceOptions["records"] = []): CitableSource {
  const own = [...records].filter(isSource);
  const found = own.find((source) => source.id === id) ?? (isSourceId(id) ? sources[id] : undefined);
  if (found === undefined) {
    const known = [...own.map((source) => source.id), ...Object.keys(sources)];
    throw new RangeError(`${unknownWord("source", id, known)} Give sources of your own in { records }.`);
  }
  return found;
}

/** Tells a source from whatever else an untyped caller may give. */
function isSource(record: unknown): record is CitableSource {
  const { kind, id } = (record ?? {}) as { readonly kind?: unknown; readonly id?: unknown };
  return kind === "source" && typeof id === "string";
}

function isReport(of: Citable): of is CitableReport {
  return "kind" in of && of.kind === "report";
}

function isSourceId(id: unknown): id is SourceId {
  return typeof id === "string" && Object.hasOwn(sources, id);
}

function firstEvidence(record: { readonly id?: unknown; readonly evidence?: unknown }): CitableEvidence {
  const evidence: unknown = Array.isArray(record.evidence) ? record.evidence[0] : undefined;
  if (typeof evidence !== "object" || evidence === null) {
    throw new TypeError(
      `Evidence of ${describeValue(record.id)}: got ${describeValue(record.evidence)}; give at least one piece: { source, words }.`,
    );
  }
  return evidence as CitableEvidence;
}
