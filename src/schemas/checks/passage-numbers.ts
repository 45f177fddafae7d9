import type { Source } from "../../model/source.js";
import { given } from "../messages.js";
import { type Check, located, type Problem } from "./problem.js";

/** A source's passages are numbered 1 to N in order, and no two have the same text. */
export const checkPassageNumbers: Check = (set) =>
  located(set, "sources").flatMap(({ record, path }) =>
    problemsOf(record).map((problem) => ({ ...problem, path: [...path, "passages", ...problem.path] })),
  );

function problemsOf({ passages }: Source): Problem[] {
  return passages.flatMap(({ n, sha256 }, index) => {
    const problems: Problem[] = [];
    if (n !== index + 1) {
      problems.push({
        path: [index, "n"],
        message: `got ${n}: give ${index + 1}, passages are in order from 1`,
      });
    }
    const first = passages.findIndex((passage) => passage.sha256 === sha256);
    if (first < index) {
      const message = `${given(sha256)} is the digest of passage ${passages[first]?.n} too: digest this passage anew`;
      problems.push({ path: [index, "sha256"], message });
    }
    return problems;
  });
}
