import { type PartyId, PERSON_IDS, type PersonId, type SectorId } from "../generated/ids.js";
import { figures } from "../generated/tables.js";
import { FIGURE_STATUSES, type Figure, type FigureStatus, MEASURES, type Measure } from "../model/figure.js";
import { UNITS, type Unit } from "../model/quantity.js";
import { byField, byParty, bySector, bySpeaker, byText } from "./criteria.js";
import { type Criteria, select } from "./select.js";

/** What figures can be chosen by; a figure must answer to every field that is given. */
export interface FigureFilter {
  /** A sector of the figure, the sectors within it included. */
  readonly sector?: SectorId | undefined;
  /** What the figure measures. */
  readonly measure?: Measure | undefined;
  /** The unit of its quantity. */
  readonly unit?: Unit | undefined;
  /** How real it is. */
  readonly status?: FigureStatus | undefined;
  /** Who gave it: whom it is attributed to, or who speaks in its evidence. */
  readonly speaker?: PersonId | undefined;
  /** A party that gives or receives. */
  readonly party?: PartyId | undefined;
  /** Words, each of which begins a word of its id, label or summary, in any order; case and diacritics do not count. */
  readonly text?: string | undefined;
}

const criteria: Criteria<Figure<string>, FigureFilter> = {
  sector: bySector,
  measure: /* @__PURE__ */ byField("measure", MEASURES),
  unit: { allowed: UNITS, test: (unit) => (figure) => figure.quantity?.unit === unit },
  status: /* @__PURE__ */ byField("status", FIGURE_STATUSES),
  speaker: {
    allowed: PERSON_IDS,
    test: (speaker) => {
      const speaks = bySpeaker.test(speaker);
      return (figure) => figure.attributedTo === speaker || speaks(figure);
    },
  },
  party: /* @__PURE__ */ byParty((figure) => [figure.from, figure.to]),
  text: byText,
};

/**
 * Lists the figures, all or those that a filter chooses, in the order of the data.
 *
 * @param filter - What the figures must answer to; all of them where it is left out or empty.
 * @throws RangeError where the filter has a field or a value that does not exist.
 *
 * @example
 * ```ts
 * import { listFigures } from "kz-tr-council";
 *
 * listFigures({ status: "target" }).map((figure) => figure.id); // => ["trade-turnover-target"]
 * listFigures({ unit: "share", party: "turkiye" }).length; // => 3
 * ```
 */
export function listFigures(filter?: FigureFilter): readonly Figure[];
/**
 * Lists the figures of a collection of your own that a filter chooses, in its order.
 *
 * @param filter - What the figures must answer to; all of them where it is empty.
 * @param collection - Figures to choose from in place of this package's: your own, or both.
 * @throws RangeError where the filter has a field or a value that does not exist.
 * @throws TypeError where a record of the collection is no figure or has no evidence.
 */
export function listFigures<F extends Figure<string>>(
  filter: FigureFilter,
  collection: Iterable<F>,
): readonly F[];
export function listFigures(
  filter: FigureFilter = {},
  collection: Iterable<Figure<string>> = Object.values(figures),
): readonly Figure<string>[] {
  return select("figure", criteria, filter, collection);
}
