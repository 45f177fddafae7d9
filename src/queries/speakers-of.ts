import type { AgentId } from "../model/agent.js";
import type { OwnId, OwnRecord } from "../model/own.js";

/**
 * Lists who says what a record states, each speaker once.
 *
 * One rule for all kinds: the speakers of a statement; for a figure or a report the person it is attributed to; where a
 * record names nobody itself, the speakers of its evidence. Empty where the source names no speaker.
 *
 * @returns Ids of people, organizations or parties; `getRecord` gives their names.
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
  if (record.kind === "statement") return [...record.speakers];
  if ("attributedTo" in record && record.attributedTo !== undefined) return [record.attributedTo];
  const evidence = "evidence" in record ? record.evidence : [];
  return [...new Set(evidence.flatMap(({ speaker }) => speaker ?? []))];
}
