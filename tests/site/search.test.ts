import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import type { Found } from "../../scripts/site/search/find.js";
import { read } from "./pages.js";

const { find } = runInNewContext(`${read("assets/find.js")}; facts`, { Intl }) as {
  find: (text: string) => Found[];
};

test.each([
  ["figure status", "Terms", "FigureStatus"],
  ["all records", "Page", "All records"],
  ["contributing", "Page", "Contributing"],
  ["disputed and unconfirmed", "Guide", "Disputed and unconfirmed"],
])("%s leads to what it names, by its kind", (text, kind, title) => {
  const [first] = find(text);
  expect([first?.kind, first?.text]).toEqual([kind, title]);
});
