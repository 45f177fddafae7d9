import { type AnyRecord, formatQuantity, sources } from "kz-tr-council";
import { disputeOf } from "../brief/signs.js";
import { formatDate } from "../data/dates.js";
import { capitalized, shortNameOf } from "../data/names.js";
import { PROGRAM } from "../help.js";
import type { Column } from "../terminal/layout.js";
import { type Page, paragraph, section } from "../terminal/page.js";
import { table } from "../terminal/table.js";
import { wrap } from "../terminal/wrap.js";
import type { Shown } from "./data.js";
import { describeFields } from "./fields.js";

/** Writes a record for people. */
export function showPage(page: Page, shown: Shown): string {
  return [
    titleOf(page, shown),
    ...summaryOf(page, shown),
    ...fieldsOf(page, shown),
    ...evidenceOf(page, shown),
    // Never broken, however long: an address in two pieces opens nothing.
    section(page, "Link", [`  ${shown.link}`]),
    ...reportsOf(page, shown),
    ...countOf(page, shown),
    ...namedByOf(page, shown),
  ].join("\n\n");
}

function titleOf({ width, paint }: Page, { record: { label, kind, id } }: Shown): string {
  const title = wrap(label, width).map((line) => paint("title", line));
  return [...title, paint("faint", `${kind} ${id}`)].join("\n");
}

function summaryOf(page: Page, { record: { summary } }: Shown): readonly string[] {
  return summary === undefined ? [] : [paragraph(page, summary).join("\n")];
}

function fieldsOf(page: Page, { record }: Shown): readonly string[] {
  const rows = describeFields(record).flatMap(([title, lines]) =>
    lines.map((line, at) => [{ text: at === 0 ? title : "", style: "faint" as const }, line]),
  );
  return rows.length === 0 ? [] : [table(page, [{}, { flexible: true }], rows).join("\n")];
}

function evidenceOf(page: Page, { record }: Shown): readonly string[] {
  if (!("evidence" in record)) return [];
  const rows = record.evidence.map(({ words, source, passage, speaker }) => [
    `“${words}”`,
    sources[source].publisher,
    `${passage}`,
    speaker === undefined ? "–" : shortNameOf(speaker),
  ]);
  const columns = [
    { title: "Words", flexible: true },
    { title: "Source" },
    { title: "¶", align: "right" },
    { title: "Speaker" },
  ] as const;
  return [section(page, "Evidence", table(page, columns, rows))];
}

function reportsOf(page: Page, { corroboration }: Shown): readonly string[] {
  if (corroboration === null) return [];
  const { verdict, independentlyConfirmed, reports } = corroboration;
  const heading = `Other outlets: ${verdict}${independentlyConfirmed ? ", independently confirmed" : ""}`;
  if (reports.length === 0) return [section(page, heading, ["  No other outlet was found that gives it."])];
  const rows = reports.map(({ report, source, independent, earlier }) => [
    source.publisher,
    formatDate(source.published, "short"),
    formatQuantity(report.quantity),
    `${report.verdict}${earlier ? ", earlier" : ""}`,
    independent === undefined ? "unknown" : independent ? "yes" : "no",
    report.note ?? "–",
  ]);
  const columns = [
    { title: "Publisher" },
    { title: "Published", optional: true },
    { title: "Value" },
    { title: "Verdict" },
    { title: "Independent" },
    { title: "Note", flexible: true },
  ];
  return [section(page, heading, table(page, columns, rows))];
}

/** Points to the figure that others report: the record of the agreements has no reports of its own. */
function countOf(page: Page, { countedAs }: Shown): readonly string[] {
  if (countedAs === null) return [];
  const { id, corroboration } = countedAs;
  const pointer = `see ${PROGRAM} show ${id}`;
  const text = corroboration === "disputed" ? `${disputeOf(countedAs)}; ${pointer}` : capitalized(pointer);
  return [section(page, `Other outlets: ${corroboration}`, paragraph(page, text))];
}

function namedByOf(page: Page, { record, namedBy }: Shown): readonly string[] {
  // The sectors within a sector stand apart, so that the rest counts what the brief and `list --sector` count.
  const within = record.kind === "sector" ? namedBy.filter(({ kind }) => kind === "sector") : [];
  const others = namedBy.filter((each) => !within.includes(each));
  const added = within.length === 0 ? "" : ", the sectors within it included";
  return [
    ...recordSection(page, `Sectors within it (${within.length})`, within),
    ...recordSection(page, `Named by (${others.length})${added}`, others),
  ];
}

function recordSection(page: Page, heading: string, records: readonly AnyRecord[]): readonly string[] {
  if (records.length === 0) return [];
  const columns: readonly Column[] = [{}, { id: true }, { flexible: true }];
  const rows = records.map(({ kind, id, label }) => [{ text: kind, style: "faint" as const }, id, label]);
  return [section(page, heading, table(page, columns, rows))];
}
