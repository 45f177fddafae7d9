import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import * as entry from "../../../src/index.js";

/** A closed vocabulary of the model: its constant, and the doc comment above it. */
interface Vocabulary {
  readonly name: string;
  readonly comment: string;
}

const folder = new URL("../../../src/model/", import.meta.url);

const vocabularies: readonly Vocabulary[] = readdirSync(folder)
  .filter((file) => file !== "ids.ts")
  .flatMap((file) => {
    const text = readFileSync(new URL(file, folder), "utf8");
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    return source.statements.filter(ts.isVariableStatement).flatMap((statement) => {
      const name = statement.declarationList.declarations[0]?.name.getText() ?? "";
      const [range] = ts.getLeadingCommentRanges(text, statement.pos) ?? [];
      return /^[A-Z_]+$/.test(name) && !name.startsWith("MAX_") && range
        ? [{ name, comment: text.slice(range.pos, range.end) }]
        : [];
    });
  });

it("finds the vocabularies", () => {
  expect(vocabularies.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["UNITS", "STANCES", "MEASURES", "TOPICS"]),
  );
});

describe.each(vocabularies)("$name", ({ name, comment }) => {
  const terms = (entry as Record<string, unknown>)[name] as readonly string[];

  it("is exported, frozen and without repetition", () => {
    expect(Object.isFrozen(terms)).toBe(true);
    expect(new Set(terms).size).toBe(terms.length);
  });

  it("has a line for every term, and for no other", () => {
    const documented = Array.from(comment.matchAll(/^ \* - (`[^:]+):/gm), (match) => match[1] ?? "")
      .flatMap((list) => list.split(", "))
      .map((term) => term.replaceAll("`", ""));
    expect(documented.sort()).toEqual([...terms].sort());
  });
});
