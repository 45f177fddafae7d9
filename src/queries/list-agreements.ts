import { AGREEMENT_IDS, type AgreementId, MEETING_IDS, type MeetingId } from "../generated/ids.js";
import { agreements } from "../generated/tables.js";
import {
  AGREEMENT_ATTESTATIONS,
  AGREEMENT_LEVELS,
  AGREEMENT_STATUSES,
  AGREEMENT_TYPES,
  type AgreementAttestation,
  type AgreementLevel,
  type AgreementStatus,
  type AgreementType,
} from "../generated/vocabularies.js";
import type { Agreement } from "../model/agreement.js";
import type { Own, OwnId, OwnRecord } from "../model/own.js";
import { recordsIn } from "../model/records-in.js";
import { byId, byTerm, type OneOrMore, type SectoredFilter, sectoredCriteria } from "./criteria.js";
import type { ListOptions, OfKind } from "./own-records.js";
import { type Criteria, select } from "./select.js";

/** What agreements can be filtered by; an agreement must match every field given. */
export interface AgreementFilter extends SectoredFilter {
  /** What type of instrument it is. */
  readonly type?: OneOrMore<AgreementType> | undefined;
  /** Who concludes it. */
  readonly level?: OneOrMore<AgreementLevel> | undefined;
  /** How far it has come. */
  readonly status?: OneOrMore<AgreementStatus> | undefined;
  /** Who attests it, if the article does not name it. */
  readonly attestation?: OneOrMore<AgreementAttestation> | undefined;
  /** The meeting at which it was signed. */
  readonly meeting?: OneOrMore<MeetingId | OwnId> | undefined;
  /** The group that it belongs to. */
  readonly partOf?: OneOrMore<AgreementId | OwnId> | undefined;
}

const criteria = (): Criteria<Own<Agreement>, AgreementFilter> => ({
  ...sectoredCriteria(),
  type: byTerm("type", AGREEMENT_TYPES),
  level: { valuesOf: ({ levels }) => levels ?? [], allowed: AGREEMENT_LEVELS },
  status: byTerm("status", AGREEMENT_STATUSES),
  attestation: {
    valuesOf: ({ attestation }) => (attestation === undefined ? [] : [attestation]),
    allowed: AGREEMENT_ATTESTATIONS,
  },
  meeting: byId(MEETING_IDS, ({ meeting }) => [meeting]),
  partOf: byId(AGREEMENT_IDS, ({ partOf }) => [partOf]),
});

/**
 * Lists the agreements, all or those that match a filter, in the order of the data.
 *
 * A record can stand for several instruments that the source counts together: `count` gives their number. For totals
 * see `agreementTotals`.
 *
 * @param filter - What the agreements must match; all of them if the filter is left out or empty.
 * @returns A fresh array, yours to sort.
 * @throws RangeError if the filter has a field or a value that does not exist.
 * @throws TypeError if the filter or a value in it has the wrong type.
 *
 * @example
 * ```ts
 * import { listAgreements } from "kz-tr-council";
 *
 * listAgreements({ meeting: "fifth-council-meeting" }).map((agreement) => agreement.count.amount); // => [1, 18]
 * listAgreements({ attestation: "both-sides" })[0]?.id; // => "railway-companies-agreement"
 * ```
 */
export function listAgreements(filter?: AgreementFilter): Agreement[];
/**
 * Lists the agreements among your own records that match a filter, in their order.
 *
 * @param filter - What the agreements must match; all of them if the filter is empty.
 * @param options - Your records, listed instead of the package's; records of other kinds are ignored.
 * @throws RangeError if a field or value of the filter, or an option, does not exist.
 * @throws TypeError if the filter, a value in it, the options or a record has the wrong form.
 */
export function listAgreements<R extends OwnRecord>(
  filter: AgreementFilter,
  options: ListOptions<R>,
): OfKind<R, "agreement">[];
export function listAgreements(
  filter: AgreementFilter = {},
  options?: ListOptions<OwnRecord>,
): Own<Agreement>[] {
  return select(["agreement"], criteria(), () => recordsIn(agreements), filter, options);
}
