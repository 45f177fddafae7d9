import { formatQuantity } from "kz-tr-council";
import { capitalized } from "../data/names.js";
import { type Page, section } from "../terminal/page.js";
import { type Cell, table } from "../terminal/table.js";
import type { Brief } from "./data.js";
import type { BriefFigure, BriefReport } from "./figure-data.js";
import { outletOf, signOf } from "./signs.js";

/** A line of totals: the sign before it, what it is, and its value. */
type Line = readonly [sign: Cell, name: string, value: string];

/** Writes the totals of trade. */
export function tradeSection(page: Page, { trade }: Brief): string {
  const { turnover, target, offer, exportShares } = trade;
  return section(
    page,
    "Trade",
    lines(page, [
      figureLine(`Turnover, ${turnover.period}`, turnover),
      figureLine("Target, no deadline given", target),
      ["", "Gap to the target", formatQuantity(trade.gap)],
      ["", "Target ÷ turnover", formatQuantity(trade.multiple)],
      figureLine(
        "Kazakhstan's offer",
        offer.value,
        `in ${formatQuantity(offer.categories.quantity)} of products`,
      ),
      ...Object.entries(exportShares).map(([good, figure]) =>
        figureLine(`${capitalized(good)} exports to Türkiye`, figure, `of Kazakhstan's ${good} exports`),
      ),
    ]),
  );
}

/** Writes the totals of investment and projects. */
export function investmentSection(page: Page, { investment }: Brief): string {
  const { projects, operational, operationalShare, value } = investment.jointAgriculture;
  const part = formatQuantity(operationalShare, { maximumFractionDigits: 0 });
  return section(
    page,
    "Investment",
    lines(page, [
      figureLine("Kazakh investment in Türkiye", investment.kazakhInvestmentInTurkiye),
      figureLine("Turkish companies in Kazakhstan", investment.turkishCompaniesInKazakhstan),
      figureLine("Value of their projects", investment.turkishProjectsInKazakhstan),
      figureLine("Joint agricultural projects", projects, `worth ${formatQuantity(value.quantity)}`),
      figureLine("of which operational", operational, `(${part})`),
    ]),
  );
}

/** Writes how many documents were signed, and what others count. */
export function agreementSection(page: Page, { agreements: totals }: Brief): string {
  const parts = `${formatQuantity(totals.declarations)} + ${formatQuantity(totals.agreements)}`;
  return section(
    page,
    "Agreements",
    lines(page, [
      [
        signOf(totals.signed),
        "Signed",
        `${parts} = ${formatQuantity(totals.documents)}${totals.itemised ? "" : ", not listed by title"}`,
      ],
      ...elsewhere(totals.reports),
      figureLine("In force before the meeting", totals.inForce),
    ]),
  );
}

/** A line for each number that other outlets give, with all that give it. */
function elsewhere(reports: readonly BriefReport[]): readonly Line[] {
  const counts = [...new Set(reports.map(({ quantity }) => formatQuantity(quantity)))];
  return counts.map((count, at) => {
    const outlets = reports.filter(({ quantity }) => formatQuantity(quantity) === count).map(outletOf);
    return ["", at === 0 ? "Counted elsewhere" : "", `${count}: ${outlets.join(", ")}`];
  });
}

function figureLine(name: string, figure: BriefFigure, more = ""): Line {
  return [signOf(figure), name, `${formatQuantity(figure.quantity)} ${more}`.trimEnd()];
}

function lines(page: Page, rows: readonly Line[]): readonly string[] {
  return table(page, [{}, {}, { flexible: true }], rows);
}
