import { JSX } from "typedoc";
import { type AnyRecord, type Corroboration, type CorroborationVerdict, termOf } from "../../../src/index.js";
import { statusOf } from "../fields.js";
import { corroborationOf, isEarlier } from "../outlets.js";
import { chip } from "./parts.js";

/** The statuses of what has come about; all others are still open. */
const DONE = ["actual", "signed", "in-force", "operational"];

/** What others make of a figure, in words that say who they are. */
const VERDICTS: Readonly<Record<CorroborationVerdict, JSX.Element>> = {
  agreed: chip("plain", "Other outlets agree"),
  disputed: chip("disputed", "! Other outlets disagree"),
  uncorroborated: chip("unknown", "? Found in no other outlet"),
};

/** The status of a record, what other outlets make of it, and of a report whether it is older than the meeting. */
export function chips(record: AnyRecord): JSX.Element {
  const status = statusOf(record);
  const weighed = corroborationOf(record);
  return (
    <p class="chips">
      {status !== undefined &&
        chip(
          DONE.includes(status.term) ? "actual" : "open",
          termOf(status.vocabulary, status.term as never).label,
        )}
      {weighed !== undefined && verdictChips(weighed)}
      {record.kind === "report" && isEarlier(record) && chip("open", "Before the meeting")}
    </p>
  );
}

function verdictChips({ verdict, independentlyConfirmed }: Corroboration): JSX.Children {
  return [VERDICTS[verdict], independentlyConfirmed && chip("plain", "Independently confirmed")];
}
