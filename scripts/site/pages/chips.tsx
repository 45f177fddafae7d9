import { JSX } from "typedoc";
import {
  type AnyRecord,
  type CorroborationVerdict,
  corroboration,
  type FigureId,
  termOf,
} from "../../../src/index.js";
import { statusOf } from "../fields.js";
import { chip } from "./parts.js";

/** The statuses of what has come about; all others are still open. */
const DONE = ["actual", "signed", "in-force", "operational"];

/** What others make of a figure, in words that say who they are. */
const VERDICTS: Readonly<Record<CorroborationVerdict, JSX.Element>> = {
  agreed: chip("plain", "Other outlets agree"),
  disputed: chip("disputed", "! Other outlets disagree"),
  uncorroborated: chip("unknown", "? Found in no other outlet"),
};

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
  return [VERDICTS[verdict], independentlyConfirmed && chip("plain", "Independently confirmed")];
}
