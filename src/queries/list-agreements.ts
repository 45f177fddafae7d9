import type { SectorId } from "../generated/ids.js";
import { agreements } from "../generated/tables.js";
import {
  AGREEMENT_LEVELS,
  AGREEMENT_STATUSES,
  AGREEMENT_TYPES,
  type Agreement,
  type AgreementLevel,
  type AgreementStatus,
  type AgreementType,
} from "../model/agreement.js";
import { byField, bySector, byText } from "./criteria.js";
import { type Criteria, select } from "./select.js";

/** What agreements can be chosen by; an agreement must answer to every field that is given. */
export interface AgreementFilter {
  /** What type of instrument it is. */
  readonly type?: AgreementType | undefined;
  /** Who concludes it. */
  readonly level?: AgreementLevel | undefined;
  /** How far it has come. */
  readonly status?: AgreementStatus | undefined;
  /** A sector of the agreement, the sectors within it included. */
  readonly sector?: SectorId | undefined;
  /** Words, each of which begins a word of its id, label or summary, in any order; case and diacritics do not count. */
  readonly text?: string | undefined;
}

const criteria: Criteria<Agreement<string>, AgreementFilter> = {
  type: /* @__PURE__ */ byField("type", AGREEMENT_TYPES),
  level: {
    allowed: AGREEMENT_LEVELS,
    test: (level) => (agreement) => agreement.levels?.includes(level) ?? false,
  },
  status: /* @__PURE__ */ byField("status", AGREEMENT_STATUSES),
  sector: bySector,
  text: byText,
};

/**
 * Lists the agreements, all or those that a filter chooses, in the order of the data.
 *
 * A record can stand for several instruments that the source counts together: `count` tells how many. For totals see
 * `agreementTotals`.
 *
 * @param filter - What the agreements must answer to; all of them where it is left out or empty.
 * @throws RangeError where the filter has a field or a value that does not exist.
 *
 * @example
 * ```ts
 * import { listAgreements } from "kz-tr-council";
 *
 * listAgreements({ status: "signed" }).map((agreement) => agreement.count.amount); // => [1, 18]
 * ```
 */
export function listAgreements(filter?: AgreementFilter): readonly Agreement[];
/**
 * Lists the agreements of a collection of your own that a filter chooses, in its order.
 *
 * @param filter - What the agreements must answer to; all of them where it is empty.
 * @param collection - Agreements to choose from in place of this package's: your own, or both.
 * @throws RangeError where the filter has a field or a value that does not exist.
 * @throws TypeError where a record of the collection is no agreement or has no evidence.
 */
export function listAgreements<A extends Agreement<string>>(
  filter: AgreementFilter,
  collection: Iterable<A>,
): readonly A[];
export function listAgreements(
  filter: AgreementFilter = {},
  collection: Iterable<Agreement<string>> = Object.values(agreements),
): readonly Agreement<string>[] {
  return select("agreement", criteria, filter, collection);
}
