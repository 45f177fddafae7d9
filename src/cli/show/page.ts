import { formatQuantity, sources } from "kz-tr-council";
import { formatDate } from "../data/dates.js";
import { shortNameOf } from "../data/names.js";
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
  if (reports.length === 0) return [section(page, heading, ["  None was found to give it."])];
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

function namedByOf(page: Page, { namedBy }: Shown): readonly string[] {
  if (namedBy.length === 0) return [];
  const columns: readonly Column[] = [{}, { id: true }, { flexible: true }];
  const rows = namedBy.map(({ kind, id, label }) => [{ text: kind, style: "faint" as const }, id, label]);
  return [section(page, `Named by (${namedBy.length})`, table(page, columns, rows))];
}
