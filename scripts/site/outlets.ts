import { type AnyRecord, type Corroboration, corroboration, type Report } from "../../src/index.js";

/** Weighs what other outlets say of a figure, or of the figure that counts the same as an agreement. */
export function corroborationOf(record: AnyRecord): Corroboration | undefined {
  if (record.kind === "figure") return corroboration(record.id);
  return record.kind === "agreement" && record.figure !== undefined
    ? corroboration(record.figure)
    : undefined;
}

/** Tells whether a report is from before the meeting, so that it counts neither for nor against its figure. */
export function isEarlier({ id, figure }: Report): boolean {
  return corroboration(figure).reports.some(({ report, earlier }) => report.id === id && earlier);
}
