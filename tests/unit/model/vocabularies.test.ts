import { readFileSync } from "node:fs";
import * as entry from "kz-tr-council";
import { describe, expect, it } from "vitest";
import { VOCABULARIES } from "../../../src/generated/terms.js";

const source = readFileSync(new URL("../../../data/vocabularies.json", import.meta.url), "utf8");
const written: Readonly<Record<string, { terms: Record<string, { label: string; definition: string }> }>> =
  JSON.parse(source).vocabularies;

/** The lists of words that the entry exports, by their names. */
const lists = Object.entries(entry).filter((exported): exported is [string, string[]] =>
  Array.isArray(exported[1]),
);

describe.each(Object.keys(written))("the vocabulary %s", (name) => {
  const { terms = {} } = written[name] ?? {};

  it("is exported as a constant of its name, frozen, with every term in order", () => {
    const stem = name.replaceAll("-", "_").replace(/y$/u, "").toUpperCase();
    const [list, ...others] = lists.filter(
      ([key, words]) =>
        key.startsWith(stem) && words.length > 0 && words.join() === Object.keys(terms).join(),
    );
    expect(others).toEqual([]);
    expect(Object.isFrozen(list?.[1])).toBe(true);
  });

  it("has a label of its own for each term", () => {
    const labels = Object.values(terms).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

it("no list of the entry holds a word twice, or can be changed", () => {
  expect(lists.length).toBeGreaterThan(30);
  for (const [name, list] of lists) {
    expect(new Set(list).size, name).toBe(list.length);
    expect(Object.isFrozen(list), name).toBe(true);
  }
});

it("the terms at run time are those that are written", () => {
  const plain = Object.entries(written).map(([name, { terms }]) => [
    name,
    Object.fromEntries(
      Object.entries(terms).map(([term, { label, definition }]) => [term, { label, definition }]),
    ),
  ]);
  expect(VOCABULARIES).toEqual(Object.fromEntries(plain));
});
