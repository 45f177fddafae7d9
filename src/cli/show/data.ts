import type { FigureId } from "kz-tr-council";
import { type AnyRecord, type Corroboration, corroboration, sourceLink } from "kz-tr-council";
import type { BriefFigure } from "../brief/figure-data.js";
import { signedFigureOf } from "../brief/signed-count.js";
import { recordsNaming } from "./related.js";

/** What is shown of a record. */
export interface Shown {
  /** The record itself. */
  readonly record: AnyRecord;
  /** The address that opens the source at the words, or the publication itself. */
  readonly link: string;
  /** What other outlets say of a figure; null for every other kind. */
  readonly corroboration: Omit<Corroboration, "figure"> | null;
  /** The figure that holds the count of agreements, with its standing; null for every other record. */
  readonly countedAs: BriefFigure | null;
  /** The records that name this one; of a sector also those that name a sector within it. */
  readonly namedBy: readonly AnyRecord[];
}

/** Gathers what is shown of a record. */
export function shownOf(record: AnyRecord): Shown {
  return {
    record,
    link: sourceLink(record),
    corroboration: record.kind === "figure" ? reportsOn(record.id) : null,
    countedAs: record.kind === "agreement" ? (signedFigureOf(record) ?? null) : null,
    namedBy: recordsNaming(record),
  };
}

/** Gives the same for programs: sources by what tells them apart, and records that name this one by kind, id and label. */
export function shownData({ record, link, corroboration, countedAs, namedBy }: Shown) {
  return {
    record,
    link,
    corroboration: corroboration && {
      verdict: corroboration.verdict,
      independentlyConfirmed: corroboration.independentlyConfirmed,
      reports: corroboration.reports.map(
        ({ report, source: { publisher, url, published }, independent, earlier }) => ({
          report,
          publisher,
          url,
          published,
          independent: independent ?? null,
          earlier,
        }),
      ),
    },
    countedAs: countedAs && { figure: countedAs.id, corroboration: countedAs.corroboration },
    namedBy: namedBy.map(({ kind, id, label }) => ({ kind, id, label })),
  };
}

function reportsOn(id: FigureId): Omit<Corroboration, "figure"> {
  const { figure: _figure, ...rest } = corroboration(id);
  return rest;
}
