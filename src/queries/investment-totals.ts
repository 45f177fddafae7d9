import {
  jointAgriculturalProjects,
  jointAgriculturalProjectsOperational,
  jointAgriculturalProjectsValue,
  kazakhInvestmentInTurkiye,
  turkishCompaniesInKazakhstan,
  turkishProjectsInKazakhstan,
} from "../generated/records/figures.js";
import type { FigureTable } from "../generated/tables.js";
import type { Quantity } from "../model/quantity.js";
import { shareOf } from "../quantities/arithmetic.js";
import { refuseArguments } from "./refuse-arguments.js";

/** Investment, companies and projects of one country in the other. */
export interface InvestmentTotals {
  /** What Kazakh investors have put into Türkiye. Other outlets dispute it: see `corroboration`. */
  readonly kazakhInvestmentInTurkiye: FigureTable["kazakh-investment-in-turkiye"];
  /** How many Turkish companies operate in Kazakhstan. */
  readonly turkishCompaniesInKazakhstan: FigureTable["turkish-companies-in-kazakhstan"];
  /** What their projects are worth; not to be confused with investment. */
  readonly turkishProjectsInKazakhstan: FigureTable["turkish-projects-in-kazakhstan"];
  /** The joint agricultural projects across Kazakhstan. */
  readonly jointAgriculture: {
    /** How many there are. */
    readonly projects: FigureTable["joint-agricultural-projects"];
    /** How many of them are operational. */
    readonly operational: FigureTable["joint-agricultural-projects-operational"];
    /** The share of them that is operational, from 0 to 1. */
    readonly operationalShare: Quantity<"share">;
    /** What they are worth together. */
    readonly value: FigureTable["joint-agricultural-projects-value"];
  };
}

/**
 * Gives the totals of investment and projects between the two countries.
 *
 * Reported values are figures, with status, speaker and evidence; computed values are plain quantities. Investment and
 * the worth of projects are different measures and are never added.
 *
 * @throws TypeError if an argument is given: it totals the package's records alone.
 *
 * @example
 * ```ts
 * import { formatQuantity, investmentTotals } from "kz-tr-council";
 *
 * const totals = investmentTotals();
 * formatQuantity(totals.kazakhInvestmentInTurkiye.quantity); // => "over $2.5 billion"
 * totals.jointAgriculture.operationalShare.amount; // => 18 / 23
 * ```
 */
export function investmentTotals(): InvestmentTotals;
export function investmentTotals(...given: readonly unknown[]): InvestmentTotals {
  refuseArguments("investmentTotals", given);
  return {
    kazakhInvestmentInTurkiye,
    turkishCompaniesInKazakhstan,
    turkishProjectsInKazakhstan,
    jointAgriculture: {
      projects: jointAgriculturalProjects,
      operational: jointAgriculturalProjectsOperational,
      operationalShare: shareOf(
        jointAgriculturalProjectsOperational.quantity,
        jointAgriculturalProjects.quantity,
      ),
      value: jointAgriculturalProjectsValue,
    },
  };
}
