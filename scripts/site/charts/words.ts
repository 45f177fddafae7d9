import {
  type AnyRecord,
  type Figure,
  getRecord,
  isRecordId,
  speakersOf,
  termOf,
} from "../../../src/index.js";
import type { RecordLink } from "./chart.js";

/** A record as a link with its label. */
export function linkOf({ id, label }: Pick<AnyRecord, "id" | "label">): RecordLink {
  return { id, label };
}

/** A figure's status as a word in a sentence. */
export function statusOf({ status }: Figure): string {
  return termOf("figure-status", status).label.toLowerCase();
}

/** Those who say what a record states, as links, or a word for nobody. */
export function speakersIn(record: AnyRecord): readonly RecordLink[] | string {
  const speakers = speakersOf(record).map((id) => {
    if (!isRecordId(id))
      throw new RangeError(`Speaker: got "${id}"; give the id of a record of the package.`);
    return linkOf(getRecord(id));
  });
  return speakers.length > 0 ? speakers : "no speaker named";
}

/** The passages that a record rests on, as text. */
export function passagesOf(record: AnyRecord): string {
  const passages = "evidence" in record ? record.evidence.flatMap(({ passage }) => passage ?? []) : [];
  return [...new Set(passages)].join(", ");
}
