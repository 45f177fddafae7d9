import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/schemas/checks/problem.js";
import { readDataSet } from "./read-data-set.js";
import type { Draft } from "./rule.js";
import { RULES } from "./rules/index.js";

const data = readDataSet();

it("runs every rule that has a file", () => {
  const files = readdirSync(new URL("./rules", import.meta.url)).filter((file) => file !== "index.ts");
  expect(RULES.map(({ name }) => `${name}.ts`)).toEqual(files.sort());
});

/** The path of a problem with the id of the record in place of its position, where it is in a record. */
function placeOf(set: Draft<typeof data>, [collection, index, ...rest]: Problem["path"]): string {
  const records: readonly { readonly id: string }[] | undefined = set[collection as keyof typeof set];
  return [collection, records?.[Number(index)]?.id ?? index, ...rest].join(".");
}

describe.each(RULES)("$name", ({ description, check, bad }) => {
  it(description, () => {
    expect(check(data)).toEqual([]);
  });

  it.each(bad)("catches: $fault", ({ make, at }) => {
    const draft = structuredClone(data) as Draft<typeof data>;
    make(draft);
    expect(check(draft).map(({ path }) => placeOf(draft, path))).toContain(at);
  });
});
