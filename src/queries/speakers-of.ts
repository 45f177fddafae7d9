import type { AgentId } from "../model/agent.js";
import type { OwnId, OwnRecord } from "../model/own.js";
import { wrongValue } from "../text/errors.js";

/**
 * Lists who says what a record states, each speaker once.
 *
 * These are the speakers of a statement, the person to whom a figure or report is attributed, and otherwise the speakers of
 * the evidence. The list is empty if the source names no speaker.
 *
 * @returns Ids of people, organizations or parties; `getRecord` gives their names.
 * @throws TypeError if the value is not a record.
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
export function speakersOf(record: OwnRecord): (AgentId | OwnId)[] {
  if (typeof Object(record).kind !== "string") {
    throw new TypeError(wrongValue("Record", record, 'a record: getRecord("trade-turnover-2024")'));
  }
  if (record.kind === "statement") return [...record.speakers];
  if ("attributedTo" in record && record.attributedTo !== undefined) return [record.attributedTo];
  const evidence = "evidence" in record ? record.evidence : [];
  return [...new Set(evidence.flatMap(({ speaker }) => speaker ?? []))];
}
