import type { Source } from "../../model/source.js";
import { given } from "../messages.js";
import { allLocated, type Check, located } from "./problem.js";

/** Evidence stands in a passage that its source has; a source whose text was not read gives none. */
export const checkPassages: Check = (set) => {
  const sources = new Map<string, Source>(located(set, "sources").map(({ record }) => [record.id, record]));
  return allLocated(set).flatMap(({ record, path }) => {
    if (!("evidence" in record)) return [];
    return record.evidence.flatMap(({ source, passage }, index) => {
      const found = sources.get(source);
      const message = found && problemWith(found, passage);
      if (message === undefined) return [];
      const key = found?.passages.length === 0 ? "source" : "passage";
      return [{ path: [...path, "evidence", index, key], message }];
    });
  });
};

function problemWith({ id, passages }: Source, passage: number): string | undefined {
  if (passages.some(({ n }) => n === passage)) return undefined;
  if (passages.length === 0) {
    return `${given(id)} lists no passages: cite a source that does, and give what this one says as a report`;
  }
  return `${given(id)} has no passage ${passage}: give a number from 1 to ${passages.length}`;
}
