import {
  cottonExportShare,
  exportOfferCategories,
  exportOfferValue,
  glutenExportShare,
  grainExportShare,
  tradeTurnover2024,
  tradeTurnoverTarget,
} from "../generated/records/figures.js";
import type { FigureTable } from "../generated/tables.js";
import type { Quantity } from "../model/quantity.js";
import { ratioOf, subtractQuantities } from "../quantities/arithmetic.js";
import { refuseArguments } from "./refuse-arguments.js";

/** Trade between the two countries: actual, targeted and on offer. */
export interface TradeTotals {
  /** The turnover of 2024, a fact. */
  readonly turnover: FigureTable["trade-turnover-2024"];
  /** The turnover aimed at, without a deadline. */
  readonly target: FigureTable["trade-turnover-target"];
  /** The target minus the turnover, in US dollars. */
  readonly gap: Quantity<"USD">;
  /** The target divided by the turnover. */
  readonly multiple: Quantity<"ratio">;
  /** What Kazakhstan is ready to supply; not trade that has taken place. */
  readonly offer: {
    /** What the products are worth. */
    readonly value: FigureTable["export-offer-value"];
    /** How many categories of products there are. */
    readonly categories: FigureTable["export-offer-categories"];
  };
  /** The part of Kazakhstan's exports of each commodity that goes to Türkiye, by commodity id. */
  readonly exportShares: {
    /** Of its grain. */
    readonly grain: FigureTable["grain-export-share"];
    /** Of its cotton. */
    readonly cotton: FigureTable["cotton-export-share"];
    /** Of its gluten. */
    readonly gluten: FigureTable["gluten-export-share"];
  };
}

/**
 * Gives the totals of trade between the two countries.
 *
 * What the source reports comes as figures, with status, speaker and evidence; what is computed from them comes as
 * quantities.
 *
 * @throws TypeError if an argument is given: it totals the package's records alone.
 *
 * @example
 * ```ts
 * import { formatQuantity, tradeTotals } from "kz-tr-council";
 *
 * const { turnover, target, gap, multiple } = tradeTotals();
 * formatQuantity(turnover.quantity); // => "$5 billion"
 * target.status; // => "target"
 * formatQuantity(gap); // => "$10 billion"
 * multiple; // => { amount: 3, unit: "ratio", precision: "stated" }
 * ```
 */
export function tradeTotals(): TradeTotals;
export function tradeTotals(...given: readonly unknown[]): TradeTotals {
  refuseArguments("tradeTotals", given);
  return {
    turnover: tradeTurnover2024,
    target: tradeTurnoverTarget,
    gap: subtractQuantities(tradeTurnoverTarget.quantity, tradeTurnover2024.quantity),
    multiple: ratioOf(tradeTurnoverTarget.quantity, tradeTurnover2024.quantity),
    offer: { value: exportOfferValue, categories: exportOfferCategories },
    exportShares: { grain: grainExportShare, cotton: cottonExportShare, gluten: glutenExportShare },
  };
}
