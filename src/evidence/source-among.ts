import { SOURCE_IDS } from "../generated/ids.js";
import { sources } from "../generated/tables.js";
import type { Own, OwnRecord } from "../model/own.js";
import { recordsIn } from "../model/records-in.js";
import type { Source } from "../model/source.js";
import { currentId, unknownId } from "../queries/find-redirect.js";
import { wrongValue } from "../text/errors.js";

/**
 * Finds the source that has an id, among the caller's records first and then in the package.
 *
 * @throws RangeError if there is none.
 */
export function sourceAmong(id: unknown, records: readonly OwnRecord[] | undefined): Own<Source> {
  const own = records?.filter((record) => record.kind === "source") ?? [];
  const current = typeof id === "string" ? currentId(id) : id;
  const found = [...own, ...recordsIn(sources)].find((source) => source.id === current);
  if (found === undefined) {
    const isOwn = typeof id === "string" && id.includes(":");
    throw new RangeError(
      isOwn
        ? wrongValue("Source", id, 'its source record in the option "records"')
        : unknownId("Source", id, [...own.map((source) => source.id), ...SOURCE_IDS]),
    );
  }
  return found;
}
