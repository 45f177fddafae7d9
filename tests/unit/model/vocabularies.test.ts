import { readFileSync } from "node:fs";
import * as entry from "kz-tr-council";
import { describe, expect, it } from "vitest";
import { vocabularyTerms } from "../../../src/generated/terms.js";

const source = readFileSync(new URL("../../../data/vocabularies.json", import.meta.url), "utf8");
const written: Readonly<Record<string, { terms: Record<string, { label: string; definition: string }> }>> =
  JSON.parse(source).vocabularies;

/** The lists of words that the entry exports, by their names. */
const lists = new Map(
  Object.entries<unknown>(entry).flatMap(([name, exported]) =>
    Array.isArray(exported) ? [[name, exported as readonly string[]] as const] : [],
  ),
);

describe.each(Object.keys(written))("the vocabulary %s", (name) => {
  const { terms = {} } = written[name] ?? {};

  it("is exported as a constant of its name, with every term in order", () => {
    const stem = name.replaceAll("-", "_").replace(/y$/u, "").toUpperCase();
    const named = [...lists].filter(([key]) => key.startsWith(stem)).map(([, list]) => list);
    expect(named).toContainEqual(Object.keys(terms));
  });

  it("has a label of its own for each term", () => {
    const labels = Object.values(terms).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

it("no list of the entry holds a word twice, or can be changed", () => {
  expect(lists.size).toBeGreaterThan(30);
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
  expect(vocabularyTerms()).toEqual(Object.fromEntries(plain));
});
