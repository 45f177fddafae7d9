import { COUNT_UNITS, CURRENCIES, type Unit } from "../../generated/vocabularies.js";
import type { OwnRecord } from "../../model/own.js";
import { lazy } from "../../text/lazy.js";

/** Checks whether a record is of the sort that a question asks for. */
type Fits = (record: OwnRecord) => boolean;

/** What English questions ask for, by the words that ask. */
const askedBy = /* @__PURE__ */ lazy((): readonly (readonly [RegExp, Fits])[] => [
  [/\bhow many\b|\bnumber of\b/, states(COUNT_UNITS)],
  [/\bhow (?:much|big|large)\b|\b(?:value|worth|costs?|price|volume|total|sum)\b/, states(CURRENCIES)],
  [/\bhow much of\b|\bpercent|\bper cent\b|\b(?:share|proportion|fraction|part) of\b/, states(["share"])],
  [/\bhow (?:long|old)\b/, states(["day", "year"])],
  [/\bwho\b/, isOf("person", "organization", "party", "statement", "honour")],
  [/\bwhen\b/, isOf("meeting", "agreement", "honour")],
  [/\bwhere\b/, isOf("place", "meeting")],
  [/\b(?:say|says|said|tell|tells|told|call|calls|called|think|thinks|quote)\b/, isOf("statement")],
  [/\b(?:sources?|reports?|articles?|newspapers?|outlets?)\b/, isOf("source", "report")],
]);

/** Reads from a folded question what sort of record it asks for: any of what its words ask for, or none in particular. */
export function askedFor(folded: string): Fits {
  const asked = askedBy().flatMap(([words, fits]) => (words.test(folded) ? [fits] : []));
  return (record) => asked.some((fits) => fits(record));
}

function states(units: readonly Unit[]): Fits {
  return (record) => record.kind === "figure" && units.includes(record.quantity.unit);
}

function isOf(...kinds: readonly OwnRecord["kind"][]): Fits {
  return (record) => kinds.includes(record.kind);
}
