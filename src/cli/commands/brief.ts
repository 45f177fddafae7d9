import {
  agreementTotals,
  formatQuantity,
  getRecord,
  INITIATIVE_STATUSES,
  investmentTotals,
  labelOf,
  listFigures,
  listInitiatives,
  listRecords,
  listSectors,
  type Quantity,
  termOf,
  tradeTotals,
} from "kz-tr-council";
import { fifthCouncilMeeting as meeting } from "kz-tr-council/records";
import { type Command, PROGRAM, toJson } from "../command.js";
import { cellsOf, phraseOf } from "../format/cells.js";
import { formatDate, inLine, nameOf } from "../format/values.js";
import { type Language, readLanguage } from "../languages/read.js";
import { type Fact, facts, type Page, pageOf, section } from "../terminal/page.js";

/** The command `brief`, which runs if none is named: the meeting on a page. */
export const briefCommand: Command = {
  summary: "the meeting in brief (the default command)",
  usage: "[brief] [options]",
  details: [
    "Prints who met, when and where; every figure, and totals computed from them; the honour, initiatives and sectors.",
    "--json prints { tradeTotals, investmentTotals, agreementTotals }: what these functions return.",
  ],
  options: ["locale", "json"],
  mostWords: 0,
  run: async (args, io) => {
    const language = await readLanguage(args);
    return { text: args.options.has("json") ? toJson(totals()) : writeBrief(pageOf(io, language)) };
  },
};

function totals() {
  return {
    tradeTotals: tradeTotals(),
    investmentTotals: investmentTotals(),
    agreementTotals: agreementTotals(),
  };
}

function writeBrief(page: Page): string {
  const { language } = page;
  const { locale, words } = language;
  const [{ source }] = meeting.evidence;
  const describeFigure = (inside: Page) =>
    listFigures().map((figure): Fact => [labelOf(figure, { locale }), phraseOf(cellsOf(inside, figure))]);
  return [
    section(page, labelOf(meeting, { locale }), (inside) => facts(inside, describeMeeting(language))),
    section(page, words.figures, (inside) => facts(inside, describeFigure(inside))),
    section(page, words.computed, (inside) => facts(inside, describeTotals(language))),
    section(page, words.beside, (inside) => facts(inside, describeOthers(language))),
    // The address is never broken, however long: in two pieces it opens nothing.
    section(page, words.source, () => [nameOf(source, language), getRecord(source).url]),
    page.paint("faint", `${words.more}: ${PROGRAM} list figures, ${PROGRAM} show <id>, ${PROGRAM} --help`),
  ].join("\n\n");
}

function describeMeeting(language: Language): readonly Fact[] {
  const { locale, words } = language;
  const { date, city, host, chairs, formats } = meeting;
  const people = chairs.map((id) => {
    const { role, country } = getRecord(id);
    const { label } = termOf("person-role", role, { locale });
    return `${nameOf(id, language)}, ${words.roleIn(label, nameOf(country, language))}`;
  });
  return [
    [words.when, formatDate(date, language)],
    [words.where, `${nameOf(city, language)}, ${nameOf(host, language)}`],
    ...people.map((person, at): Fact => [at === 0 ? words.who : "", person]),
    [words.what, formats.map((format) => termOf("meeting-format", format, { locale }).label).join(", ")],
  ];
}

function describeTotals({ locale, words }: Language): readonly Fact[] {
  const write = (quantity: Quantity) => formatQuantity(quantity, { locale });
  const { gap, multiple } = tradeTotals();
  const { operationalShare } = investmentTotals().jointAgriculture;
  const { declarations, agreements, documents, itemised } = agreementTotals();
  const sum = `${write(declarations)} + ${write(agreements)} = ${write(documents)}`;
  return [
    [words.gap, write(gap)],
    [words.multiple, write(multiple)],
    [words.operational, formatQuantity(operationalShare, { locale, maximumFractionDigits: 0 })],
    [words.signed, itemised ? sum : `${sum}, ${words.notListed}`],
  ];
}

function describeOthers(language: Language): readonly Fact[] {
  const { locale, words } = language;
  const statuses = INITIATIVE_STATUSES.map((status) => {
    const { label } = termOf("initiative-status", status, { locale });
    return words.counted(listInitiatives({ status }).length, inLine(label, language));
  });
  return [
    ...listRecords({ kind: "honour" }).map((honour): Fact => [words.honour, labelOf(honour, { locale })]),
    [words.initiatives, statuses.join(", ")],
    [
      words.sectors,
      listSectors()
        .map((sector) => labelOf(sector, { locale }))
        .join(", "),
    ],
  ];
}
