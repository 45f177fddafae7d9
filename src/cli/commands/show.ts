import {
  type AnyRecord,
  type CorroboratingReport,
  labelOf,
  referencesTo,
  sourceLink,
  sources,
  termOf,
} from "kz-tr-council";
import { wrongValue } from "../../text/errors.js";
import { type Command, PROGRAM, toJson } from "../command.js";
import { UserError } from "../errors.js";
import { describeFields, titleOf } from "../format/fields.js";
import { corroborationOf, formatEarlier, formatReportedInFull } from "../format/outlets.js";
import { formatDate, inLine, shortNameOf } from "../format/values.js";
import { readLanguage } from "../languages/read.js";
import { readRecord } from "../read-name.js";
import { type Fact, facts, type Page, pageOf, section } from "../terminal/page.js";
import { wrap } from "../terminal/wrap.js";

/** The command `show`: one record with all that belongs to it. */
export const showCommand: Command = {
  summary: "one record: its fields, evidence and link, what others report, what refers to it",
  usage: "show <id or name> [options]",
  details: [
    "A name is a label, an alias, a code, an abbreviation or a surname: Astana, AI, KZ, KMG, tokayev.",
    "With --locale, names, terms, quantities and dates are in that language; the command's own words stay English.",
  ],
  options: ["locale", "json"],
  mostWords: Number.POSITIVE_INFINITY,
  run: async ({ words, options }, io) => {
    const typed = words.join(" ");
    if (typed === "") throw new UserError(wrongValue("Record", undefined, "an id or a name: see list all"));
    const language = await readLanguage({ words, options });
    const record = readRecord("Record", typed, io, { locale: language.locale });
    return { text: options.has("json") ? toJson(record) : writeRecord(pageOf(io, language), record) };
  },
};

function writeRecord(page: Page, record: AnyRecord): string {
  const { kind, id, summary } = record;
  const { locale } = page.language;
  const earlier = formatEarlier(record, page.language);
  const fields = [
    ["Kind", termOf("record-kind", kind, { locale }).label],
    ["Id", id],
    ...describeFields(record, page.language),
    ...(earlier === "" ? [] : [["Published", earlier] as const]),
  ] as const;
  return [
    wrap(labelOf(record, { locale }), page.width)
      .map((line) => page.paint("title", line))
      .join("\n"),
    ...(summary === undefined ? [] : [wrap(summary, page.width).join("\n")]),
    facts(page, fields).join("\n"),
    ...evidenceOf(page, record),
    // Never broken, however long: an address in two pieces opens nothing.
    section(page, "Link", () => [sourceLink(record)]),
    ...reportsOn(page, record),
    ...namedBy(page, record),
  ].join("\n\n");
}

function evidenceOf(page: Page, record: AnyRecord): readonly string[] {
  if (!("evidence" in record)) return [];
  const rows = record.evidence.map(({ words, source, passage, speaker }): Fact => {
    const place = passage === undefined ? [] : `passage ${passage}`;
    const said = speaker === undefined ? [] : `said by ${shortNameOf(speaker, page.language)}`;
    return [`“${words}”`, [sources[source].publisher, place, said].flat().join(", ")];
  });
  return [section(page, "Evidence", (inside) => facts(inside, rows))];
}

function reportsOn(page: Page, record: AnyRecord): readonly string[] {
  const found = corroborationOf(record);
  if (found === undefined) return [];
  const { label, definition } = termOf("corroboration-verdict", found.verdict, {
    locale: page.language.locale,
  });
  const on = found.figure.id === record.id ? "" : ` on ${found.figure.id}`;
  const heading = `Other outlets${on}: ${label}${found.independentlyConfirmed ? ", independently confirmed" : ""}`;
  return [
    section(page, heading, (inside) => [
      ...wrap(definition, inside.width),
      ...facts(
        inside,
        found.reports.map((report) => describeReport(page, report)),
      ),
    ]),
  ];
}

function describeReport(
  { language }: Page,
  { report, source, independent, earlier }: CorroboratingReport,
): Fact {
  const independence =
    independent === undefined ? "independence unknown" : independent ? "independent" : "not independent";
  const published = `${formatDate(source.published, language)}${earlier ? ", before the meeting" : ""}`;
  const { label } = termOf("report-verdict", report.verdict, { locale: language.locale });
  const verdict = inLine(label, language);
  const note = report.note === undefined ? "" : `. ${report.note}`;
  return [
    source.publisher,
    `${formatReportedInFull(report, language)}: ${verdict}, ${independence}; ${published}${note}`,
  ];
}

function namedBy(page: Page, record: AnyRecord): readonly string[] {
  const references = referencesTo(record);
  const named = references.filter(({ field }) => !field.startsWith("evidence."));
  const rows = named.map(
    ({ record: named, field }): Fact => [
      named.id,
      `${labelOf(named, { locale: page.language.locale })} (${titleOf(field).toLowerCase()})`,
    ],
  );
  // The evidence of a hundred records can name a source or a speaker, and list has an option for each.
  const inEvidence = references
    .filter((each) => !named.includes(each))
    .map(({ field }) => field.split(".")[1]);
  const lists = [...new Set(inEvidence)].map(
    (option) => `In evidence: ${PROGRAM} list all --${option} ${record.id}`,
  );
  if (references.length === 0) return [];
  return [
    section(page, "Named by", (inside) => [
      ...facts(inside, rows),
      ...lists.flatMap((line) => wrap(line, inside.width, "  ")),
    ]),
  ];
}
