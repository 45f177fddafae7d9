import { expect, it } from "vitest";
import { lazy } from "../../../src/text/lazy.js";

it("makes a value when it is first asked for, and only once", () => {
  let made = 0;
  const value = lazy(() => ({ number: ++made }));
  expect(made).toBe(0);
  expect(value()).toBe(value());
  expect(made).toBe(1);
});
