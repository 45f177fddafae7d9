import type { RecordKind } from "../generated/ids.js";
import { KINDS } from "../model/kinds.js";
import type { OwnRecord } from "../model/own.js";
import { wrongValue } from "../text/errors.js";
import { assertRecord } from "./assert-record.js";
import { currentId, unknownId } from "./find-redirect.js";
import { type OfKind, ownAndOurs } from "./own-records.js";

/**
 * Finds the record of a kind that a caller names by its id, or checks the one that the caller gives.
 *
 * @param ours - The package's records of the kind.
 * @param example - An id that an error shows.
 * @throws RangeError if no record has the id, or a record is given that the package does not have and no others.
 * @throws TypeError if the value is neither a record of the kind nor an id.
 */
export function givenRecord<Kind extends RecordKind>(
  kind: Kind,
  of: unknown,
  records: readonly OwnRecord[] | undefined,
  ours: readonly OfKind<OwnRecord, Kind>[],
  example: string,
): OfKind<OwnRecord, Kind> {
  const { label, one } = KINDS[kind];
  const find = (id: string) => {
    const found = ownAndOurs(kind, records, ours).find((record) => record.id === currentId(id));
    if (found !== undefined) return found;
    const known = ours.map((record) => record.id);
    throw new RangeError(unknownId(label, id, known));
  };
  if (typeof of === "string") return find(of);
  if (Object(of).kind !== kind) {
    throw new TypeError(wrongValue(label, of, `${one} or its id, such as "${example}"`));
  }
  assertRecord(of, label);
  // Nothing of the package can be about a record that it does not have.
  if (records === undefined) find(of.id);
  return of as OfKind<OwnRecord, Kind>;
}
