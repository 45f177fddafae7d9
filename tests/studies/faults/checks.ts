import { readFileSync } from "node:fs";
import { validateData } from "../../../scripts/generate/validate-data.js";
import { type DataSet } from "../../../src/model/kinds.js";
import { normalizeText, type VerifiableRecord, verify } from "../../../src/verify/index.js";
import { RULES } from "../../data/rules/index.js";

/** Tells which check of the data catches a fault, the first that does; `undefined` where none does. */
export type Checker = (data: DataSet) => Promise<string | undefined>;

/** Makes the checks that `npm test` runs on the data, and with an article the verification against its text. */
export function checkerFor(article: string | undefined): Checker {
  const text = article === undefined ? undefined : readFileSync(article, "utf8");
  return async (data) => {
    if (validateData(data).problems.length > 0) return "schemas";
    for (const { name, check } of RULES) if (fails(check, data)) return name;
    if (text === undefined) return undefined;
    if (!(await isVerified(data, text))) return "verify";
    return hasAmbiguousQuote(data, text) ? "quotes stand once" : undefined;
  };
}

/** A check that cannot go on has met a fault too. */
function fails(check: (data: DataSet) => readonly unknown[], data: DataSet): boolean {
  try {
    return check(data).length > 0;
  } catch {
    return true;
  }
}

async function isVerified(data: DataSet, text: string): Promise<boolean> {
  const records: readonly VerifiableRecord[] = Object.values(data)
    .flat()
    .filter((record) => "evidence" in record);
  const [source] = data.sources;
  return source !== undefined && (await verify(text, { records, source })).verified;
}

/** A link to words that stand twice opens the first of them, so a quote with prefix and suffix stands once. */
function hasAmbiguousQuote(data: DataSet, text: string): boolean {
  const article = ` ${normalizeText(text).toLowerCase()} `;
  return Object.values(data)
    .flat()
    .flatMap((record) => ("evidence" in record ? record.evidence : []))
    .some(({ words, prefix = "", suffix = "" }) => {
      const quote = normalizeText(
        `${prefix} ${words}${/^\p{P}/u.test(suffix) ? "" : " "}${suffix}`,
      ).toLowerCase();
      return article.split(quote).length !== 2;
    });
}
