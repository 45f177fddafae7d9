import { fileURLToPath } from "node:url";
import { expect, it, vi } from "vitest";
import { findBrowser } from "./chromium.js";

const here = fileURLToPath(import.meta.url);

it("takes the first browser that is there", () => {
  expect(findBrowser(["/no/such/browser", here], "true")).toBe(here);
});

it("fails where there is none and the tests guard a change, and only warns elsewhere", () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  expect(() => findBrowser(["/no/such/browser"], "true")).toThrow("No Chromium found.");
  expect(warn).not.toHaveBeenCalled();
  expect(findBrowser(["/no/such/browser"], undefined)).toBeUndefined();
  expect(warn).toHaveBeenCalledOnce();
});
