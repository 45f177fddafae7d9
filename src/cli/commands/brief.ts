import {
  agreementTotals,
  formatQuantity,
  getRecord,
  INITIATIVE_STATUSES,
  investmentTotals,
  listFigures,
  listInitiatives,
  listRecords,
  listSectors,
  termOf,
  tradeTotals,
} from "kz-tr-council";
import { fifthCouncilMeeting as meeting } from "kz-tr-council/records";
import { type Command, PROGRAM, toJson } from "../command.js";
import { cellsOf, phraseOf } from "../format/cells.js";
import { formatDate, labelOf } from "../format/values.js";
import { type Fact, facts, type Page, pageOf, section } from "../terminal/page.js";

/** The command `brief`, which runs where none is named: the meeting on a page. */
export const briefCommand: Command = {
  summary: "the meeting in brief; this is also printed without a command",
  usage: "[brief] [--json]",
  details: [
    "Prints who met, when and where, every figure, what is computed from the figures, initiatives and sectors.",
    "--json prints { tradeTotals, investmentTotals, agreementTotals }: what these functions return.",
  ],
  options: ["json"],
  mostWords: 0,
  run: ({ options }, io) => ({ text: options.has("json") ? toJson(totals()) : writeBrief(pageOf(io)) }),
};

function totals() {
  return {
    tradeTotals: tradeTotals(),
    investmentTotals: investmentTotals(),
    agreementTotals: agreementTotals(),
  };
}

function writeBrief(page: Page): string {
  return [
    section(page, meeting.label, (inside) => facts(inside, describeMeeting())),
    section(page, "Figures", (inside) =>
      facts(
        inside,
        listFigures().map((figure) => [figure.label, phraseOf(cellsOf(inside, figure))]),
      ),
    ),
    section(page, "Computed from the figures", (inside) => facts(inside, describeTotals())),
    section(page, "Beside the figures", (inside) => facts(inside, describeOthers())),
    // The address is never broken, however long: in two pieces it opens nothing.
    section(page, "Source", () => [
      labelOf(meeting.evidence[0].source),
      getRecord(meeting.evidence[0].source).url,
    ]),
    page.paint("faint", `More: ${PROGRAM} list figures, ${PROGRAM} show <id>, ${PROGRAM} --help`),
  ].join("\n\n");
}

function describeMeeting(): readonly Fact[] {
  const { date, city, host, chairs, formats } = meeting;
  const people = chairs.map((id) => {
    const { label, role, country } = getRecord(id);
    return `${label}, ${termOf("person-role", role).label} of ${labelOf(country)}`;
  });
  return [
    ["When", formatDate(date)],
    ["Where", `${labelOf(city)}, ${labelOf(host)}`],
    ...people.map((person, at): Fact => [at === 0 ? "Who" : "", person]),
    ["What", formats.map((format) => termOf("meeting-format", format).label).join(", ")],
  ];
}

function describeTotals(): readonly Fact[] {
  const { gap, multiple } = tradeTotals();
  const { operationalShare } = investmentTotals().jointAgriculture;
  const { declarations, agreements, documents, itemised } = agreementTotals();
  const sum = `${formatQuantity(declarations)} + ${formatQuantity(agreements)} = ${formatQuantity(documents)}`;
  return [
    ["Trade turnover short of its target", formatQuantity(gap)],
    ["Target divided by turnover", formatQuantity(multiple)],
    ["Joint projects in operation", formatQuantity(operationalShare, { maximumFractionDigits: 0 })],
    ["Signed at the meeting", itemised ? sum : `${sum}, not listed by title`],
  ];
}

function describeOthers(): readonly Fact[] {
  const statuses = INITIATIVE_STATUSES.map((status) => {
    return `${listInitiatives({ status }).length} ${termOf("initiative-status", status).label.toLowerCase()}`;
  });
  return [
    ...listRecords({ kind: "honour" }).map(({ label }): Fact => ["Honour", label]),
    ["Initiatives", statuses.join(", ")],
    [
      "Sectors",
      listSectors()
        .map(({ label }) => label)
        .join(", "),
    ],
  ];
}
