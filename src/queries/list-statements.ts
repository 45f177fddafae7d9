import { ORGANIZATION_IDS, PARTY_IDS, type PartyId, PERSON_IDS, type SectorId } from "../generated/ids.js";
import { statements } from "../generated/tables.js";
import type { AgentId } from "../model/agent.js";
import { STANCES, type Stance, type Statement, TOPICS, type Topic } from "../model/statement.js";
import { byField, byParty, bySector, byText } from "./criteria.js";
import { type Criteria, type Criterion, select } from "./select.js";

/** What statements can be chosen by; a statement must answer to every field that is given. */
export interface StatementFilter {
  /** A sector of the statement, the sectors within it included. */
  readonly sector?: SectorId | undefined;
  /** Who speaks: a person, the Council or a party. */
  readonly speaker?: AgentId | undefined;
  /** The party that speaks, itself or through its president. */
  readonly party?: PartyId | undefined;
  /** What the speaker does with the words. */
  readonly stance?: Stance | undefined;
  /** What the statement is about. */
  readonly topic?: Topic | undefined;
  /** Words, each of which begins a word of its id, label or summary, in any order; case and diacritics do not count. */
  readonly text?: string | undefined;
}

const criteria: Criteria<Statement<string>, StatementFilter> = {
  sector: bySector,
  speaker: /* @__PURE__ */ byAgent(),
  party: /* @__PURE__ */ byParty((statement) => statement.speakers),
  stance: /* @__PURE__ */ byField("stance", STANCES),
  topic: { allowed: TOPICS, test: (topic) => (statement) => statement.topics.includes(topic) },
  text: byText,
};

function byAgent(): Criterion<Statement<string>, AgentId> {
  return {
    allowed: [...PERSON_IDS, ...ORGANIZATION_IDS, ...PARTY_IDS],
    test: (speaker) => (statement) => statement.speakers.includes(speaker),
  };
}

/**
 * Lists the statements, all or those that a filter chooses, in the order of the data.
 *
 * @param filter - What the statements must answer to; all of them where it is left out or empty.
 * @throws RangeError where the filter has a field or a value that does not exist.
 *
 * @example
 * ```ts
 * import { listStatements } from "kz-tr-council";
 *
 * listStatements({ stance: "congratulates" }).map((statement) => statement.speakers[0]); // => ["recep-tayyip-erdogan"]
 * ```
 */
export function listStatements(filter?: StatementFilter): readonly Statement[];
/**
 * Lists the statements of a collection of your own that a filter chooses, in its order.
 *
 * @param filter - What the statements must answer to; all of them where it is empty.
 * @param collection - Statements to choose from in place of this package's: your own, or both.
 * @throws RangeError where the filter has a field or a value that does not exist.
 * @throws TypeError where a record of the collection is no statement or has no evidence.
 */
export function listStatements<S extends Statement<string>>(
  filter: StatementFilter,
  collection: Iterable<S>,
): readonly S[];
export function listStatements(
  filter: StatementFilter = {},
  collection: Iterable<Statement<string>> = Object.values(statements),
): readonly Statement<string>[] {
  return select("statement", criteria, filter, collection);
}
