import {
  type AnyRecord,
  type CorroboratingReport,
  referencesTo,
  sourceLink,
  sources,
  termOf,
} from "kz-tr-council";
import { wrongValue } from "../../text/errors.js";
import { type Command, PROGRAM, toJson } from "../command.js";
import { UserError } from "../errors.js";
import { describeFields, titleOf } from "../format/fields.js";
import { corroborationOf, formatReportedInFull } from "../format/outlets.js";
import { formatDate, shortNameOf } from "../format/values.js";
import { readRecord } from "../read-name.js";
import { type Fact, facts, type Page, pageOf, section } from "../terminal/page.js";
import { wrap } from "../terminal/wrap.js";

/** The command `show`: one record with all that belongs to it. */
export const showCommand: Command = {
  summary: "one record: its fields, evidence and link, what others report, what names it",
  usage: "show <id or name> [--json]",
  details: [
    "A name is a label, an alias, a code, an abbreviation or a surname: Astana, AI, KZ, KMG, tokayev.",
  ],
  options: ["json"],
  mostWords: 1,
  run: ({ words: [typed], options }, io) => {
    if (typed === undefined)
      throw new UserError(wrongValue("Record", typed, "an id or a name; list shows them"));
    const record = readRecord("Record", typed, io);
    return { text: options.has("json") ? toJson(record) : writeRecord(pageOf(io), record) };
  },
};

function writeRecord(page: Page, record: AnyRecord): string {
  const { kind, id, label, summary } = record;
  const fields = [
    ["Kind", termOf("record-kind", kind).label],
    ["Id", id],
    ...describeFields(record),
  ] as const;
  return [
    wrap(label, page.width)
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
    const said = speaker === undefined ? [] : `said by ${shortNameOf(speaker)}`;
    return [`“${words}”`, [sources[source].publisher, place, said].flat().join(", ")];
  });
  return [section(page, "Evidence", (inside) => facts(inside, rows))];
}

function reportsOn(page: Page, record: AnyRecord): readonly string[] {
  const found = corroborationOf(record);
  if (found === undefined) return [];
  const { label, definition } = termOf("corroboration-verdict", found.verdict);
  const on = found.figure.id === record.id ? "" : ` on ${found.figure.id}`;
  const heading = `Other outlets${on}: ${label}${found.independentlyConfirmed ? ", independently confirmed" : ""}`;
  return [
    section(page, heading, (inside) => [
      ...wrap(definition, inside.width),
      ...facts(inside, found.reports.map(describeReport)),
    ]),
  ];
}

function describeReport({ report, source, independent, earlier }: CorroboratingReport): Fact {
  const independence =
    independent === undefined ? "independence unknown" : independent ? "independent" : "not independent";
  const published = `${formatDate(source.published)}${earlier ? ", before the meeting" : ""}`;
  const verdict = termOf("report-verdict", report.verdict).label.toLowerCase();
  const note = report.note === undefined ? "" : `. ${report.note}`;
  return [
    source.publisher,
    `${formatReportedInFull(report)}: ${verdict}, ${independence}; ${published}${note}`,
  ];
}

function namedBy(page: Page, record: AnyRecord): readonly string[] {
  const references = referencesTo(record);
  const named = references.filter(({ field }) => !field.startsWith("evidence."));
  const rows = named.map(
    ({ record: { id, label }, field }): Fact => [id, `${label} (${titleOf(field).toLowerCase()})`],
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
