import {
  type Corroboration,
  corroboration,
  type Figure,
  getRecord,
  type Quantity,
  type Report,
  sources,
} from "kz-tr-council";
import { labelOf } from "../data/names.js";

/** Something that has a record: its id for programs, its label for people. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

/** A figure as the brief gives it; what the source does not say is null, so that the keys stay the same. */
export interface BriefFigure extends Named {
  readonly quantity: Quantity;
  readonly status: Figure["status"];
  readonly period: string | null;
  readonly asOf: string | null;
  readonly attributedTo: Named | null;
  readonly passages: readonly number[];
  readonly corroboration: Corroboration["verdict"];
  /** What other outlets give in its place for the day of the meeting. */
  readonly disputedBy: readonly BriefReport[];
}

/** What another outlet says of a figure. */
export interface BriefReport {
  readonly source: string;
  readonly publisher: string;
  readonly quantity: Quantity;
  readonly verdict: Report["verdict"];
  /** Whom the outlet quotes, and the party that person speaks for. */
  readonly attributedTo: (Named & { readonly country: Named }) | null;
}

/** Gives a record's id with its label. */
export function named(id: string): Named {
  return { id, label: labelOf(id) };
}

/** Gives a figure with its standing among the outlets. */
export function figureData(figure: Figure): BriefFigure {
  const { verdict, disputedBy } = corroboration(figure.id);
  return {
    id: figure.id,
    label: figure.label,
    quantity: figure.quantity,
    status: figure.status,
    period: figure.period ?? null,
    asOf: figure.asOf ?? null,
    attributedTo: figure.attributedTo ? named(figure.attributedTo) : null,
    passages: [...new Set(figure.evidence.flatMap(({ passage }) => passage ?? []))],
    corroboration: verdict,
    disputedBy: disputedBy.map(({ report }) => reportData(report)),
  };
}

/** Gives a report with the name of its publisher. */
export function reportData({ source, quantity, verdict, attributedTo }: Report): BriefReport {
  return {
    source,
    publisher: sources[source].publisher,
    quantity,
    verdict,
    attributedTo: attributedTo
      ? { ...named(attributedTo), country: named(getRecord(attributedTo).country) }
      : null,
  };
}
