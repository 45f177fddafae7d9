import { expect, test } from "vitest";
import type { Figure, Own, Source } from "../../../src/index.js";
import { formatVerification, verify } from "../../../src/verify/index.js";
import { ARTICLE, PASSAGES, records } from "./small-article.js";

const reportOn = async (text: string) =>
  formatVerification(await verify(text, { records, source: "acme:paper" })).split("\n");

test("counts the verdicts, and says no more where all is verified", async () => {
  expect(await reportOn(ARTICLE)).toEqual(["3 verified, 0 altered, 0 contradicted, 0 missing"]);
});

test("shows beside what was expected what stands there now", async () => {
  const lines = await reportOn(ARTICLE.replace("$5 billion", "$6 billion"));
  expect(lines[0]).toContain("1 contradicted");
  const at = lines.findIndex((line) => line.startsWith("contradicted"));
  expect(lines[at]).toContain("acme:boats");
  expect(lines[at + 1]).toContain("$5 billion");
  expect(lines[at + 2]).toContain("$6 billion");
});

test("lists what is altered with the words around it, passage by passage", async () => {
  const lines = await reportOn(ARTICLE.replace("reached $5 billion", "did not reach $5 billion"));
  expect(lines.filter((line) => line.startsWith("altered"))).toEqual([expect.stringContaining("passage 2")]);
  expect(lines.find((line) => line.includes("acme:boats"))).toContain("did not reach $5 billion");
});

test("lists what is missing with what stands in its place", async () => {
  const lines = await reportOn(ARTICLE.replace("30 shipyards took", "shipyards took"));
  const line = lines.find((each) => each.includes("acme:shipyards"));
  expect(line).toContain("30 shipyards");
  expect(line).toContain("“and shipyards”");
});

test("asks whether it is the right text where no passage stands, in place of a list", async () => {
  const lines = await reportOn("Nothing about boats.");
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/\?$/u);
});

test("counts what rests on other sources apart", async () => {
  const radio: Own<Source> = {
    kind: "source",
    id: "acme:radio",
    label: "An invented radio station",
    publisher: "Acme",
    url: "https://acme.example/radio",
    published: "2022",
    passages: [],
  };
  const other: Own<Figure> = {
    kind: "figure",
    id: "acme:elsewhere",
    label: "Invented: elsewhere",
    measure: "trade-turnover",
    quantity: { amount: 5e9, unit: "USD", precision: "stated" },
    status: "actual",
    evidence: [{ source: "acme:radio", words: "five billion" }],
  };
  const verification = await verify(PASSAGES.join("\n\n"), {
    records: [...records, radio, other],
    source: "acme:paper",
  });
  expect(verification.skipped.map(({ record }) => record.id)).toEqual(["acme:elsewhere"]);
  expect(formatVerification(verification)).toContain("1 on other sources");
});
