import { sources } from "../generated/tables.js";
import type { Own, OwnRecord } from "../model/own.js";
import { recordsIn } from "../model/records-in.js";
import type { Source } from "../model/source.js";
import { currentId, unknownId } from "../queries/find-redirect.js";
import { ownAndOurs } from "../queries/own-records.js";
import { wrongValue } from "../text/errors.js";

/** Finds the source that has an id; throws a RangeError if there is none. */
export type FindSource = (id: unknown) => Own<Source>;

/** Creates the look-up of sources by id, among the caller's records first and then in the package. */
export function sourcesAmong(records: readonly OwnRecord[] | undefined): FindSource {
  const all = ownAndOurs("source", records, recordsIn(sources));
  // In the opposite order, so that of two sources with one id the first stays.
  const byId = new Map<string, Own<Source>>([...all].reverse().map((source) => [source.id, source]));
  return (id) => {
    const found = typeof id === "string" ? byId.get(currentId(id)) : undefined;
    if (found !== undefined) return found;
    const isOwn = typeof id === "string" && id.includes(":");
    throw new RangeError(
      isOwn
        ? wrongValue("Source", id, 'its source record in the option "records"')
        : unknownId("Source", id, [...byId.keys()].reverse()),
    );
  };
}
