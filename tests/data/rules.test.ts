import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDataSet } from "./read-data-set.js";
import type { Draft } from "./rule.js";
import { RULES } from "./rules/index.js";

const data = readDataSet();

it("runs every rule that has a file", () => {
  const files = readdirSync(new URL("./rules", import.meta.url)).filter((file) => file !== "index.ts");
  expect(RULES.map(({ name }) => `${name}.ts`)).toEqual(files.sort());
});

describe.each(RULES)("$name", ({ description, check, bad }) => {
  it(description, () => {
    expect(check(data)).toEqual([]);
  });

  it.each(bad)("catches: $fault", ({ make, at }) => {
    const draft = structuredClone(data) as Draft<typeof data>;
    make(draft);
    expect(check(draft).map(({ path }) => path.join("."))).toContain(at);
  });
});
