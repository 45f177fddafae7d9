import { type Evidence, MAX_EVIDENCE_WORDS } from "../../model/evidence.js";
import { allLocated, type Check } from "./problem.js";

/** A piece of evidence quotes few words, those directly before and after included. */
export const checkQuotes: Check = (set) =>
  allLocated(set).flatMap(({ record, path }) => {
    if (!("evidence" in record)) return [];
    return record.evidence.flatMap((piece, index) => {
      const quoted = countWords(piece);
      if (quoted <= MAX_EVIDENCE_WORDS) return [];
      const message = `got ${quoted} words with prefix and suffix: quote a shorter run, at most ${MAX_EVIDENCE_WORDS} words`;
      return [{ path: [...path, "evidence", index, "words"], message }];
    });
  });

/** Punctuation that stands alone, as at the start of a suffix, is no word. */
function countWords({ prefix = "", words, suffix = "" }: Evidence): number {
  return `${prefix} ${words} ${suffix}`.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
