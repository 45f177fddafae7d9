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
} from "kz-tr-council";
import type { Page } from "../terminal/page.js";
import { labelOf, shortNameOf } from "./values.js";

/** Weighs what other outlets say of a figure, or of the figure that counts the same as an agreement. */
export function corroborationOf(record: AnyRecord): Corroboration | undefined {
  if (record.kind === "figure") return corroboration(record.id);
  return record.kind === "agreement" && record.figure !== undefined
    ? corroboration(record.figure)
    : undefined;
}

/** Warns of a figure that others dispute or do not give; empty where there is nothing to warn of. */
export function formatVerdict({ paint }: Page, record: AnyRecord): string {
  const { verdict, disputedBy = [] } = corroborationOf(record) ?? {};
  if (verdict === "uncorroborated") return paint("warn", "uncorroborated");
  if (verdict !== "disputed") return "";
  const others = disputedBy.map(({ report }) => `${formatReported(report)} in ${formatOutlet(report)}`);
  return `${paint("bad", "disputed")}: ${others.join("; ")}`;
}

/** Writes the quantity of a report, in its own words where they are known and English. */
function formatReported({ quantity, words, source }: Report): string {
  return words !== undefined && isEnglish(source) ? `“${words}”` : formatQuantity(quantity);
}

/** Writes the quantity of a report as {@link formatReported} does, and words in another language behind it. */
export function formatReportedInFull(report: Report): string {
  const { words, source } = report;
  const reported = formatReported(report);
  return words === undefined || isEnglish(source) ? reported : `${reported} (“${words}”)`;
}

function isEnglish(id: SourceId): boolean {
  const { language }: Source = sources[id];
  return language === "en";
}

/** Writes the outlet of a report, whom it quotes and for which side. Example: `"AnewZ (Erdoğan, for Türkiye)"`. */
function formatOutlet({ source, attributedTo }: Report): string {
  const { publisher } = sources[source];
  if (attributedTo === undefined) return publisher;
  return `${publisher} (${shortNameOf(attributedTo)}, for ${labelOf(getRecord(attributedTo).country)})`;
}
