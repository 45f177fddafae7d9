import { readFileSync } from "node:fs";

/** A recipe of the guide, and what it prints. */
export interface Recipe {
  /** Where it stands. Example: `"docs/other-tools.md:64"`. */
  readonly place: string;
  /** The language of its block. */
  readonly language: string;
  readonly code: string;
  readonly output: string;
}

const GUIDE = "docs/other-tools.md";

/** Reads the recipes of the guide: each block of code that a block of text follows. */
export function readRecipes(): Recipe[] {
  const text = readFileSync(new URL(`../../../${GUIDE}`, import.meta.url), "utf8");
  const blocks = [...text.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)].map(
    ({ 1: language = "", 2: code = "", index }) => ({
      language,
      code,
      place: `${GUIDE}:${text.slice(0, index).split("\n").length}`,
    }),
  );
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    return block.language !== "text" && next?.language === "text" ? [{ ...block, output: next.code }] : [];
  });
}
