import type { MeetingFormat } from "kz-tr-council";
import { formatDate, formatWeekday } from "../data/dates.js";
import { asWords, capitalized } from "../data/names.js";
import { PROGRAM } from "../help.js";
import { type Page, section } from "../terminal/page.js";
import { table } from "../terminal/table.js";
import type { Brief } from "./data.js";
import { figureSection } from "./figures.js";
import { sectorSection } from "./sectors.js";
import { INDENT, MARGIN } from "./signs.js";
import { agreementSection, investmentSection, tradeSection } from "./totals.js";

/** The forms of a meeting in words. */
const FORMATS: Readonly<Record<MeetingFormat, string>> = {
  "narrow-format-talks": "narrow-format talks",
  "council-session": "a session of the Council",
};

/** Writes the brief for people. */
export function briefPage(page: Page, brief: Brief): string {
  return [
    meetingSection(page, brief),
    figureSection(page, brief.figures),
    tradeSection(page, brief),
    investmentSection(page, brief),
    agreementSection(page, brief),
    honourSection(page, brief),
    initiativeSection(page, brief),
    sectorSection(page, brief.sectors),
    sourceSection(page, brief),
    page.paint("faint", `More: ${PROGRAM} list figures, ${PROGRAM} show <id>, ${PROGRAM} --help`),
  ].join("\n\n");
}

function meetingSection(page: Page, { meeting }: Brief): string {
  const { label, date, city, host, chairs, formats, series } = meeting;
  const rows = [
    ["When", `${formatWeekday(date)}, ${formatDate(date)}`],
    ["Where", `${city.label}, ${host.label}`],
    ...chairs.map((chair, at) => [
      at === 0 ? "Who" : "",
      `${chair.label}, ${capitalized(chair.role)} of ${chair.country.label}`,
    ]),
    ["What", capitalized(formats.map((format) => FORMATS[format]).join(", then "))],
    ["Council", series.officialName],
  ];
  return [page.paint("title", label), ...facts(page, rows)].join("\n");
}

function honourSection(page: Page, { honours }: Brief): string {
  const lines = honours.flatMap(({ name, nativeName, conferredBy, recipient, on }) => [
    `${MARGIN}${name} (${nativeName.name})`,
    `${MARGIN}conferred by ${conferredBy.label} on ${recipient.label}, ${formatDate(on)}`,
  ]);
  return section(page, "Honour", lines);
}

function initiativeSection(page: Page, { initiatives }: Brief): string {
  const rows = Object.entries(initiatives.byStatus).map(([status, count]) => [asWords(status), `${count}`]);
  return section(
    page,
    `Initiatives (${initiatives.total})`,
    table(page, [{}, { align: "right" }], rows, INDENT),
  );
}

function sourceSection(page: Page, { source }: Brief): string {
  const relays = source.relays?.map(({ label }) => label).join(", ");
  return section(page, "Source", [
    `${MARGIN}${source.publisher}, ${formatDate(source.published)}, ${relays === undefined ? "whose words it relays is unknown" : `relaying the ${relays}`}`,
    // On a line of its own and never broken, however long: an address in two pieces opens nothing.
    `${MARGIN}${source.url}`,
  ]);
}

/** Lines of names and values, in line with the tables that have a column of signs before. */
function facts(page: Page, rows: readonly (readonly string[])[]): readonly string[] {
  return table(page, [{}, { flexible: true }], rows, INDENT);
}
