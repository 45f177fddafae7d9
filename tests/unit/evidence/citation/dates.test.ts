import { describe, expect, test } from "vitest";
import { parseDate } from "../../../../src/evidence/citation/dates.js";

describe("parseDate", () => {
  test.each([
    ["2025", [2025]],
    ["2025-07", [2025, 7]],
    ["2025-07-09", [2025, 7, 9]],
    ["2024-02-29", [2024, 2, 29]],
  ])("reads %s", (text, parts) => {
    expect(parseDate(text, "x")).toStrictEqual(parts);
  });

  test.each([
    "2025-13",
    "2025-00",
    "2025-02-30",
    "2025-02-29",
    "2025-7",
    "25",
    "2025-07-29T00:00:00.000Z",
    "2025-07-29-01",
    "x2025",
    "+012025",
    "July 2025",
    "__proto__",
  ])("refuses %s", (text) => {
    expect(() => parseDate(text, "acme:paper")).toThrow(RangeError);
    expect(() => parseDate(text, "acme:paper")).toThrow(`"${text}"`);
  });
});
