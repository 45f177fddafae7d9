import type { Figure, Own, OwnRecord, Source } from "../../../src/index.js";
import { type EvidenceCheck, passagesOf, verify } from "../../../src/verify/index.js";

/** The passages of a made-up article. */
export const PASSAGES = [
  "The two ports of the invented bay met on a windy day and spoke about boats for a long while.",
  "Trade in boats reached $5 billion in 2021, and 30 shipyards took part in it all year round.",
  "Harbour masters said that more than 60 lanterns had been lit along the quay since spring.",
  "A school of sailing opens its doors to the children of both towns in autumn, they added.",
];
/** The article as one text. */
export const ARTICLE = PASSAGES.join("\n\n");

/** A source that has these passages. */
export const paper: Own<Source> = {
  kind: "source",
  id: "acme:paper",
  label: "An invented paper",
  publisher: "Acme",
  url: "https://acme.example/boats",
  published: "2022",
  passages: await passagesOf(ARTICLE),
};

/** A figure that rests on a passage of the paper. */
export const figure = (
  id: string,
  quantity: Figure["quantity"],
  passage: number,
  words: string,
): Own<Figure> => ({
  kind: "figure",
  id: `acme:${id}`,
  label: `Invented: ${id}`,
  measure: "trade-turnover",
  quantity,
  status: "actual",
  evidence: [{ source: "acme:paper", passage, words }],
});

/** A source, and figures that rest on it. */
export const records: readonly OwnRecord[] = [
  paper,
  figure("boats", { amount: 5e9, unit: "USD", precision: "stated" }, 2, "$5 billion in 2021"),
  figure("shipyards", { amount: 30, unit: "company", precision: "stated" }, 2, "30 shipyards"),
  figure("lanterns", { amount: 60, unit: "item", precision: "over" }, 3, "more than 60 lanterns"),
];

/** Verifies a text and gives the check of each figure, by the end of its id. */
export async function check(text: string): Promise<Readonly<Record<string, EvidenceCheck>>> {
  const { checks } = await verify(text, { records, source: "acme:paper" });
  return Object.fromEntries(checks.map((each) => [each.record.id.slice(5), each]));
}

/** Verifies a text and gives the verdict on each figure. */
export async function verdictsOf(text: string): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(Object.entries(await check(text)).map(([id, { verdict }]) => [id, verdict]));
}

/** The verdicts on an unchanged article. */
export const ALL_VERIFIED = { boats: "verified", shipyards: "verified", lanterns: "verified" };
