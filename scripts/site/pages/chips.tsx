import { JSX } from "typedoc";
import { type AnyRecord, corroboration, type FigureId, termOf } from "../../../src/index.js";
import { statusOf } from "../fields.js";
import { chip } from "./parts.js";

/** The statuses of what has come about; all others are still open. */
const DONE = ["actual", "signed", "in-force", "operational"];

/** The status of a record, and for a figure what other outlets make of it. */
export function chips(record: AnyRecord): JSX.Element {
  const status = statusOf(record);
  return (
    <p class="chips">
      {status !== undefined &&
        chip(
          DONE.includes(status.term) ? "actual" : "open",
          termOf(status.vocabulary, status.term as never).label,
        )}
      {record.kind === "figure" && verdictChips(record.id)}
    </p>
  );
}

function verdictChips(id: FigureId): JSX.Children {
  const { verdict, independentlyConfirmed } = corroboration(id);
  const { label } = termOf("corroboration-verdict", verdict);
  return [
    verdict === "disputed"
      ? chip("disputed", `! ${label}`)
      : verdict === "uncorroborated"
        ? chip("unknown", `? ${label}`)
        : chip("plain", label),
    independentlyConfirmed && chip("plain", "Independently confirmed"),
  ];
}
