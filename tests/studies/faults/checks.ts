import { readFileSync } from "node:fs";
import { schemasFor, validateData } from "../../../scripts/generate/validate-data.js";
import type { DataSet } from "../../../src/model/kinds.js";
import { type VerifiableRecord, verify } from "../../../src/verify/index.js";
import { RULES } from "../../data/rules/index.js";

/** Names the check of the data that catches a fault, the first that does; `undefined` where none does. */
export type Checker = (data: DataSet) => Promise<string | undefined>;

/** Makes the checks that `npm test` runs on the data, and with an article the verification against its text. */
export function checkerFor(article: string | undefined): Checker {
  const text = article === undefined ? undefined : readFileSync(article, "utf8");
  const schemas = new Map<string, ReturnType<typeof schemasFor>>();
  return async (data) => {
    // Making the schemas takes most of the time, and most faults leave the ids as they are.
    const ids = JSON.stringify(Object.values(data).map((records) => records.map(({ id }) => id)));
    const known = schemas.get(ids) ?? schemasFor(data);
    if (schemas.size === 0) schemas.set(ids, known);
    if (validateData(data, known).problems.length > 0) return "schemas";
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

/** A link to words that occur twice opens the first of them, so a quote with prefix and suffix occurs once in the article. */
function hasAmbiguousQuote(data: DataSet, text: string): boolean {
  const article = ` ${plain(text)} `;
  return Object.values(data)
    .flat()
    .flatMap((record) => ("evidence" in record ? record.evidence : []))
    .filter(({ passage }) => passage !== undefined)
    .some(({ words, prefix = "", suffix = "" }) => {
      const quote = plain(`${prefix} ${words}${/^\p{P}/u.test(suffix) ? "" : " "}${suffix}`);
      return article.split(quote).length !== 2;
    });
}

/** Takes away what a browser does not mind: capitals, kinds of quotation marks and of white space. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}
