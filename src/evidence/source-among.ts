import { sources } from "../generated/tables.js";
import type { Own, OwnRecord } from "../model/own.js";
import { recordsIn } from "../model/records-in.js";
import type { Source } from "../model/source.js";
import { currentId, unknownId } from "../queries/find-redirect.js";
import { firstBy } from "../queries/first-by.js";
import { ownAndOurs } from "../queries/own-records.js";
import { lazy } from "../text/lazy.js";

/** Finds the source that has an id; throws a RangeError if there is none. */
export type FindSource = (id: unknown) => Own<Source>;

/** Creates the look-up of sources by id, among the caller's records first and then in the package. */
export function sourcesAmong(records: readonly OwnRecord[] | undefined): FindSource {
  // Made at the first look-up: whoever cites a source itself needs none.
  const byId = lazy(() => firstBy(ownAndOurs("source", records, recordsIn(sources)), ({ id }) => id));
  return (id) => {
    const found = typeof id === "string" ? byId().get(currentId(id)) : undefined;
    if (found !== undefined) return found;
    const insteadOfOwn = 'its source record in the option "records"';
    throw new RangeError(unknownId("Source", id, [...byId().keys()], insteadOfOwn));
  };
}
