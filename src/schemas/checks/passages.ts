import type { Source } from "../../model/source.js";
import { given } from "../../text/errors.js";
import { allLocated, type Check, located } from "./problem.js";

/** Evidence names a passage if its source lists passages, and no passage otherwise. The source must have the passage. */
export const checkPassages: Check = (set) => {
  const sources = new Map<string, Source>(located(set, "sources").map(({ record }) => [record.id, record]));
  return allLocated(set).flatMap(({ record, path }) => {
    if (!("evidence" in record)) return [];
    return record.evidence.flatMap(({ source, passage }, index) => {
      const found = sources.get(source);
      const message = found && problemWith(found, passage);
      if (message === undefined) return [];
      return [{ path: [...path, "evidence", index, "passage"], message }];
    });
  });
};

function problemWith({ id, passages }: Source, passage: number | undefined): string | undefined {
  if (passages.length === 0) {
    return passage === undefined
      ? undefined
      : `got ${passage} of ${given(id)}, which lists no passages; give none`;
  }
  if (passages.some(({ n }) => n === passage)) return undefined;
  return `got ${given(passage)}; give a passage of ${given(id)}, from 1 to ${passages.length}`;
}
