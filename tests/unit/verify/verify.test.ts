import { describe, expect, test } from "vitest";
import { type VerifyOptions, verify } from "../../../src/verify/index.js";
import { ARTICLE, PASSAGES, records } from "./small-article.js";

async function verdictsOf(text: string, options: VerifyOptions = {}) {
  const { checks } = await verify(text, { records, source: "acme:paper", ...options });
  return Object.fromEntries(checks.map(({ record, verdict }) => [record.id.slice(5), verdict]));
}

const ALL_VERIFIED = { boats: "verified", shipyards: "verified", lanterns: "verified" };

describe("the unchanged article is verified", () => {
  test.each<[string, (text: string) => string]>([
    ["as it is", (text) => text],
    ["wrapped without empty lines", (text) => text.replace(/\n\n/gu, " ").replace(/(.{1,37}) /gu, "$1\n")],
    ["quoted in a mail", (text) => text.replace(/^/gmu, ">> ")],
    ["hyphenated at line ends", (text) => text.replace("shipyards", "ship-\nyards")],
    ["in capitals", (text) => text.toUpperCase()],
    ["with footnote marks", (text) => text.replace("2021,", "2021,[3]").replace("lanterns", "lanterns³")],
    ["in Markdown", (text) => text.replace("$5 billion", "**$5 billion**")],
    ["in HTML", (text) => `<main>${text.replace(/^.+$/gmu, "<p>$&</p>")}</main>`],
    [
      "with an advertisement in a passage",
      (text) => text.replace("took part", "took part\n\nBuy ropes!\n\n"),
    ],
    ["among other paragraphs", (text) => `Menu\n\nHome\n\n${text}\n\nShare this page`],
  ])("%s", async (_, change) => {
    expect(await verdictsOf(change(ARTICLE))).toEqual(ALL_VERIFIED);
  });
});

describe("a changed article", () => {
  test("is contradicted by another number, which is named", async () => {
    const text = ARTICLE.replace("$5 billion", "$6 billion");
    const { checks } = await verify(text, { records, source: "acme:paper" });
    const boats = checks.find(({ record }) => record.id === "acme:boats");
    expect(boats).toMatchObject({ verdict: "contradicted", foundQuantity: { amount: 6e9, unit: "USD" } });
    expect(await verdictsOf(text)).toMatchObject({ shipyards: "altered", lanterns: "verified" });
  });

  test.each(["$5 or 6 billion", "HK $5 billion"])("is contradicted without a name by %s", async (words) => {
    const { checks } = await verify(ARTICLE.replace("$5 billion", words), { records, source: "acme:paper" });
    const boats = checks.find(({ record }) => record.id === "acme:boats");
    expect(boats?.verdict).toBe("contradicted");
    expect(boats?.foundQuantity).toBeUndefined();
  });

  test("is altered where the words around change", async () => {
    expect(await verdictsOf(ARTICLE.replace("all year round", "all summer"))).toEqual({
      boats: "altered",
      shipyards: "altered",
      lanterns: "verified",
    });
  });

  test("is missing where a passage is left out", async () => {
    expect(await verdictsOf(PASSAGES.toSpliced(1, 1).join("\n\n"))).toEqual({
      boats: "missing",
      shipyards: "missing",
      lanterns: "verified",
    });
  });

  test("is not verified by an original that readers do not see", async () => {
    const [first, second = "", ...others] = PASSAGES;
    const changed = second.replace("$5 billion", "$6 billion");
    for (const hide of ["hidden", 'style="display:none"']) {
      const page = [first, changed, ...others].map((passage) => `<p>${passage}</p>`).join("");
      expect(await verdictsOf(`<main>${page}<p ${hide}>${second}</p></main>`)).toMatchObject({
        boats: "contradicted",
      });
    }
  });

  test("is missing as a whole in another text", async () => {
    const { verified, unchangedPassages } = await verify("Nothing about boats.", {
      records,
      source: "acme:paper",
    });
    expect({ verified, unchangedPassages }).toEqual({ verified: false, unchangedPassages: 0 });
  });
});

test("what is not a text, an option or a source is refused by what came", async () => {
  await expect(verify(5 as unknown as string)).rejects.toThrow(/5/u);
  await expect(verify(ARTICLE, { colour: "red" } as VerifyOptions)).rejects.toThrow(/"colour"/u);
  await expect(verify(ARTICLE, { records, source: "acme:papr" })).rejects.toThrow(/"acme:papr"/u);
});
