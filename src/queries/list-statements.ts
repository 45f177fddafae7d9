import type { PartyId } from "../generated/ids.js";
import { statements } from "../generated/tables.js";
import { STANCES, type Stance, TOPICS, type Topic } from "../generated/vocabularies.js";
import type { Own, OwnId, OwnRecord } from "../model/own.js";
import { recordsIn } from "../model/records-in.js";
import type { Statement } from "../model/statement.js";
import { byParty, byTerm, type OneOrMore, type SectoredFilter, sectoredCriteria } from "./criteria.js";
import type { ListOptions, OfKind } from "./own-records.js";
import { type Criteria, select } from "./select.js";

/** What statements can be filtered by; a statement must match every field given. */
export interface StatementFilter extends SectoredFilter {
  /** The party that speaks, itself or through its president. */
  readonly party?: OneOrMore<PartyId | OwnId> | undefined;
  /** What the speaker does with the words. */
  readonly stance?: OneOrMore<Stance> | undefined;
  /** What the statement is about. */
  readonly topic?: OneOrMore<Topic> | undefined;
}

const criteria = (): Criteria<Own<Statement>, StatementFilter> => ({
  ...sectoredCriteria(),
  party: byParty(({ speakers }) => speakers),
  stance: byTerm("stance", STANCES),
  topic: { valuesOf: ({ topics }) => topics, allowed: TOPICS },
});

/**
 * Lists the statements, all or those that match a filter, in the order of the data.
 *
 * @param filter - What the statements must match; all of them if the filter is left out or empty.
 * @returns A fresh array, yours to sort.
 * @throws RangeError if the filter has a field or a value that does not exist.
 * @throws TypeError if the filter or a value in it has the wrong type.
 *
 * @example
 * ```ts
 * import { listStatements } from "kz-tr-council";
 *
 * listStatements({ stance: "congratulates" }).map((statement) => statement.speakers[0]); // => ["recep-tayyip-erdogan"]
 * ```
 */
export function listStatements(filter?: StatementFilter): Statement[];
/**
 * Lists the statements among your own records that match a filter, in their order.
 *
 * @param filter - What the statements must match; all of them if the filter is empty.
 * @param options - Your records, listed instead of the package's; records of other kinds are ignored.
 * @throws RangeError if a field or value of the filter, or an option, does not exist.
 * @throws TypeError if the filter, a value in it, the options or a record has the wrong form.
 */
export function listStatements<R extends OwnRecord>(
  filter: StatementFilter,
  options: ListOptions<R>,
): OfKind<R, "statement">[];
export function listStatements(
  filter: StatementFilter = {},
  options?: ListOptions<OwnRecord>,
): Own<Statement>[] {
  return select(["statement"], criteria(), () => recordsIn(statements), filter, options);
}
