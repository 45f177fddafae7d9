import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, it, vi } from "vitest";

const { document, window, Event, HTMLInputElement } = parseHTML(
  '<html><head></head><body><input id="tsd-search-input"><ul id="tsd-search-results"></ul><p id="tsd-search-status"></p></body></html>',
);
const input = document.querySelector("input") as HTMLInputElement;
const scripts = () => [...document.querySelectorAll("script")];
const status = () => document.getElementById("tsd-search-status")?.textContent;
const type = (text: string) => {
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
};

beforeAll(async () => {
  const globals = { document, window, HTMLInputElement, location: { href: "https://site.example/" } };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  await import("../../../scripts/site/search/dialog.js");
});
afterAll(() => {
  vi.unstubAllGlobals();
});

it("tells that the search did not load, and loads it when somebody types again", () => {
  input.dispatchEvent(new Event("focusin", { bubbles: true }));
  type("glu");
  expect(scripts().map(({ src }) => src)).toEqual(["https://site.example/assets/find.js"]);
  scripts()[0]?.dispatchEvent(new Event("error"));
  expect(status()).toMatch(/could not be loaded.*again/u);

  type("gluten");
  expect(scripts()).toHaveLength(1);
  const find = () => [{ kind: "Commodity", text: "Gluten", address: "records/gluten.html" }];
  Object.assign(window, { facts: { find } });
  scripts()[0]?.dispatchEvent(new Event("load"));
  expect(status()).toBe("");
  expect(document.querySelector("#tsd-search-results .text")?.textContent).toBe("Gluten");

  type("gluten flour");
  expect(scripts()).toHaveLength(1);
});
