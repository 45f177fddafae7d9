import {
  type AnyRecord,
  type Corroboration,
  corroboration,
  formatQuantity,
  getRecord,
  type Report,
  type Source,
  type SourceId,
  sources,
  termOf,
} from "kz-tr-council";
import type { Language } from "../languages/read.js";
import type { Page } from "../terminal/page.js";
import { inLine, nameOf, shortNameOf } from "./values.js";

/** Weighs what other outlets say of a figure, or of the figure that counts the same as an agreement. */
export function corroborationOf(record: AnyRecord): Corroboration | undefined {
  if (record.kind === "figure") return corroboration(record.id);
  return record.kind === "agreement" && record.figure !== undefined
    ? corroboration(record.figure)
    : undefined;
}

/** Says of a report that it is from before the meeting; empty for any other. */
export function formatEarlier(record: AnyRecord, { words }: Language): string {
  if (record.kind !== "report") return "";
  const { reports } = corroboration(record.figure);
  return reports.some(({ report, earlier }) => report.id === record.id && earlier) ? words.earlier : "";
}

/** Warns of a figure that others dispute or do not give; empty if there is nothing to warn of. */
export function formatVerdict({ paint, language }: Page, record: AnyRecord): string {
  const { verdict, disputedBy = [] } = corroborationOf(record) ?? {};
  if (verdict !== "uncorroborated" && verdict !== "disputed") return "";
  const { label } = termOf("corroboration-verdict", verdict, { locale: language.locale });
  if (verdict === "uncorroborated") return paint("warn", inLine(label, language));
  const others = disputedBy.map(({ report }) =>
    language.words.reportedIn(formatReported(report, language), formatOutlet(report, language)),
  );
  return `${paint("bad", inLine(label, language))}: ${others.join("; ")}`;
}

/** Writes the quantity of a report, in its own words if they are known and in the language that is written. */
function formatReported({ quantity, words, source }: Report, language: Language): string {
  return words !== undefined && isIn(language, source)
    ? `“${words}”`
    : formatQuantity(quantity, { locale: language.locale });
}

/** Writes the quantity of a report as {@link formatReported} does, and words in another language after it. */
export function formatReportedInFull(report: Report, written: Language): string {
  const { words, source } = report;
  const reported = formatReported(report, written);
  return words === undefined || isIn(written, source) ? reported : `${reported} (“${words}”)`;
}

function isIn({ locale }: Language, id: SourceId): boolean {
  const { language }: Source = sources[id];
  return language === (locale?.language ?? "en");
}

/** Writes the outlet of a report, whom it quotes and for which side. Example: `"AnewZ (Erdoğan, for Türkiye)"`. */
function formatOutlet({ source, attributedTo }: Report, language: Language): string {
  const { publisher } = sources[source];
  if (attributedTo === undefined) return publisher;
  const speaker = shortNameOf(attributedTo, language);
  const state = nameOf(getRecord(attributedTo).country, language);
  return `${publisher} (${language.words.quoting(speaker, state)})`;
}
