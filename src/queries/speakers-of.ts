import type { AgentId } from "../model/agent.js";
import type { AnyRecord } from "../model/kinds.js";
import type { OwnId, OwnRecord } from "../model/own.js";
import { assertRecord, refuseId } from "./assert-record.js";

/**
 * Lists who says what a record states, each speaker once.
 *
 * These are the speakers of a statement, the person to whom a figure or report is attributed, and otherwise the speakers of
 * the evidence. The list is empty if there are none of these, or the package has no record of the speaker.
 *
 * If a figure is attributed to a person but no piece of its evidence names a speaker, the attribution is a reading of the
 * source; the figure's `summary` says why.
 *
 * @returns Ids of people, organizations or parties; `getRecord` gives their names.
 * @throws TypeError if the value is not a record, or has the wrong form.
 *
 * @example
 * ```ts
 * import { speakersOf } from "kz-tr-council";
 * import { tradeTurnover2024, tradeTurnoverTarget } from "kz-tr-council/records";
 *
 * speakersOf(tradeTurnoverTarget); // => ["recep-tayyip-erdogan"]
 * speakersOf(tradeTurnover2024); // => []
 * ```
 */
export function speakersOf(record: AnyRecord): AgentId[];
/**
 * Lists who says what a record of your own states, each speaker once.
 *
 * @returns Ids of people, organizations or parties, yours or the package's.
 * @throws TypeError if the value is not a record, or has the wrong form.
 */
export function speakersOf(record: OwnRecord): (AgentId | OwnId)[];
export function speakersOf(record: OwnRecord): (AgentId | OwnId)[] {
  refuseId(record);
  assertRecord(record, "Record");
  return speakersIn(record);
}

/** Lists the speakers of a record whose form has been checked. */
export function speakersIn(record: OwnRecord): (AgentId | OwnId)[] {
  if (record.kind === "statement") return [...record.speakers];
  if ("attributedTo" in record && record.attributedTo !== undefined) return [record.attributedTo];
  const evidence = "evidence" in record ? record.evidence : [];
  return [...new Set(evidence.flatMap(({ speaker }) => speaker ?? []))];
}
