import type { Ids } from "../../src/schemas/ids.js";
import { COLLECTION_NAMES } from "./collections.js";
import type { RawData } from "./read-data.js";

/** The ids that the records of the files have, valid or not as they otherwise are. */
export function collectIds(data: RawData): Ids {
  const entries = COLLECTION_NAMES.map((name) => [
    name,
    data[name].map(idOf).filter((id) => id !== undefined),
  ]);
  // The id types are made from these very strings, so no type can know them yet.
  return Object.fromEntries(entries) as unknown as Ids;
}

function idOf(record: unknown): string | undefined {
  if (typeof record !== "object" || record === null || !("id" in record)) return undefined;
  return typeof record.id === "string" ? record.id : undefined;
}
