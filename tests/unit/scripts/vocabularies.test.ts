import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readVocabularies, type Vocabularies } from "../../../scripts/generate/vocabularies/read.js";
import { renderTerms, renderVocabularies } from "../../../scripts/generate/vocabularies/render.js";

const vocabularies: Vocabularies = {
  "night-sky": {
    description: "What shines at night.",
    terms: {
      moon: { label: "Moon", definition: "The one moon.", group: "near" },
      "north-star": { label: "North Star", definition: "The star that stays." },
    },
  },
};

describe("a vocabulary is rendered", () => {
  const unions = renderVocabularies(vocabularies);
  const terms = renderTerms(vocabularies);

  test("as a written-out union and a frozen tuple, each term with its definition", () => {
    expect(unions).toContain('export type NightSky =\n  | "moon"\n  | "north-star";\n');
    expect(unions).toContain(
      'export const NIGHT_SKIES = /* @__PURE__ */ Object.freeze([\n  "moon",\n  "north-star",\n] as const);',
    );
    expect(unions).toContain(" * What shines at night.\n *\n * - `moon`: The one moon.\n");
  });

  test("with nothing that leaves its comment", () => {
    const text = "What */ globalThis.pwned = 1; /* x.";
    const [term] = Object.values(vocabularies);
    const moon = { label: "Moon", definition: text };
    const sky = { "night-sky": { ...term, description: text, terms: { moon } } };
    const escaped = "What *\\/ globalThis.pwned = 1; /* x.";
    expect(renderVocabularies(sky)).toContain(` * ${escaped}\n *\n * - \`moon\`: ${escaped}\n */\n`);
    expect(renderTerms(sky)).toContain(`  /** ${escaped} */\n`);
  });

  test("with a union for each group of its terms", () => {
    expect(unions).toContain('export type NearNightSky =\n  | "moon";\n');
    expect(unions).not.toContain('export type NearNightSky =\n  | "moon"\n  | "north-star"');
  });

  test("with the label and the definition of each term", () => {
    expect(terms).toContain('readonly "night-sky": NightSky;');
    expect(terms).toContain('"label": "Moon",');
    expect(terms).toContain('"definition": "The star that stays."');
    expect(terms).not.toContain("group");
  });
});

describe("data/vocabularies.json is refused", () => {
  const root = mkdtempSync(join(tmpdir(), "kz-tr-council-"));
  mkdirSync(join(root, "data"));
  afterAll(() => rmSync(root, { recursive: true }));

  const term = { label: "Moon", definition: "The one moon." };
  const sky = (terms: object) => ({ "night-sky": { description: "What shines at night.", terms } });

  test.each<[string, object, RegExp]>([
    ["without a definition", sky({ moon: { label: "Moon" } }), /terms\.moon\.definition: got nothing; give /],
    [
      "without the period of a definition",
      sky({ moon: { ...term, definition: "A moon" } }),
      /got "A moon"; give .*period$/,
    ],
    [
      "with an empty label",
      sky({ moon: { ...term, label: "" } }),
      /terms\.moon\.label: got ""; give a label$/,
    ],
    [
      "with an unknown key",
      sky({ moon: { ...term, colour: "red" } }),
      /terms\.moon: got the key "colour"; give a term/,
    ],
    ["with a term in another case", sky({ "Big Moon": term }), /"Big Moon".*kebab-case/],
    ["with a name in another case", { NightSky: {} }, /"NightSky".*kebab-case/],
    [
      "without a description",
      { "night-sky": { terms: {} } },
      /description: got nothing; give a description$/,
    ],
    [
      "with a key that the schema would pass over",
      JSON.parse('{"__proto__": {}}'),
      /got the key "__proto__"/,
    ],
  ])("%s", (_, content, problem) => {
    const text = JSON.stringify({ $schema: "./schema/vocabularies.json", vocabularies: content });
    writeFileSync(join(root, "data/vocabularies.json"), text);
    const { problems } = readVocabularies(root);
    expect(problems[0]).toMatch(/^data\/vocabularies\.json(?: vocabularies|:)/);
    expect(problems[0]).toMatch(problem);
  });
});
