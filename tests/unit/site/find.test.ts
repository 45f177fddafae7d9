import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Found } from "../../../scripts/site/search/find.js";

let find: (text: string) => Found[];
beforeAll(async () => {
  vi.stubGlobal("PAGES", []);
  ({ find } = await import("../../../scripts/site/search/find.js"));
});
afterAll(() => {
  vi.unstubAllGlobals();
});

test.each([
  ["15 миллиардов долларов", "$15 billion"],
  ["2,5 миллиарда", "over $2.5 billion"],
  ["15 млрд", "$15 billion"],
  ["15 миллиард доллар", "$15 billion"],
  ["4 мың компания", "about 4,000 companies"],
  ["15 milyar", "$15 billion"],
  ["15 MİLYAR DOLAR", "$15 billion"],
  ["2,5 milyar", "over $2.5 billion"],
  ["4 bin şirket", "about 4,000 companies"],
  ["$15 billion", "$15 billion"],
])("the search of the site answers %s with %s", (text, value) => {
  expect(find(text)[0]?.value).toBe(value);
});

test.each([
  ["Erdoğan", "Recep Tayyip Erdoğan"],
  ["enerji", "Energy"],
  ["құрылыс", "Construction"],
  ["constructor", "Construction"],
])("the search of the site answers %s with %s", (text, first) => {
  expect(find(text)[0]?.text).toBe(first);
});
