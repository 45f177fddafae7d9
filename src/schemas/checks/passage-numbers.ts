import type { Source } from "../../model/source.js";
import { given } from "../../text/errors.js";
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
        message: `got ${n}; give ${index + 1}, since passages are in order from 1`,
      });
    }
    const first = passages.findIndex((passage) => passage.sha256 === sha256);
    if (first < index) {
      const message = `got ${given(sha256)}, the digest of passage ${passages[first]?.n} too; give the digest of this passage`;
      problems.push({ path: [index, "sha256"], message });
    }
    return problems;
  });
}
