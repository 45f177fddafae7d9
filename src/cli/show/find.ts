import { type AnyRecord, type CollectionName, findRecord } from "kz-tr-council";
import { ALL_RECORDS, recordsOf } from "../data/collections.js";
import { foldName } from "../data/fold.js";
import { shortNameOf } from "../data/names.js";
import { unclear, unknown } from "../errors.js";

/** The collections of what people call by a name; the labels of the others are descriptions. */
const NAMED = ["places", "people", "organizations", "parties", "sectors"] as const satisfies CollectionName[];

/**
 * Gives the record that was typed: by its id, or by what the one record of that name is called.
 *
 * @throws UserError where there is none, or several, with what may have been meant.
 */
export function recordOf(typed: string): AnyRecord {
  const name = foldName(typed);
  const record = findRecord(typed) ?? findRecord(name);
  if (record !== undefined) return record;
  const called = NAMED.flatMap(recordsOf).filter((each) => namesOf(each).map(foldName).includes(name));
  return onlyRecord(typed, called);
}

/**
 * Gives the record where it is the only one of its name.
 *
 * @throws UserError where it is not.
 */
export function onlyRecord(typed: string, [record, ...others]: readonly AnyRecord[]): AnyRecord {
  if (record === undefined) {
    const ids = ALL_RECORDS.map(({ id }) => id);
    throw unknown("id", typed, ids, "kz-tr-council list <kind> shows the ids");
  }
  if (others.length === 0) return record;
  throw unclear(
    "id",
    typed,
    [record, ...others].map(({ id }) => id),
  );
}

/** Everything that a record is called: its label, its short name, and its other names and codes. */
function namesOf(record: AnyRecord): readonly string[] {
  const names = [record.label, shortNameOf(record.id)];
  if (record.kind === "party") names.push(record.alpha2, record.alpha3);
  if (record.kind === "place" || record.kind === "sector") names.push(...(record.aliases ?? []));
  return names;
}
