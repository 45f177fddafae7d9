import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monthAndDay, monthOf, parseDate } from "../../../../src/evidence/citation/dates.js";

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
    expect(() => parseDate(text, "own-source")).toThrow(
      new RangeError(
        `Unknown date "${text}" in the source "own-source". Allowed: a day, a month or a year of the calendar, such as "2025-07-29", "2025-07" or "2025".`,
      ),
    );
  });

  test("reads every day as Intl writes it", () => {
    const english = new Intl.DateTimeFormat("en-US", { month: "long", day: "numeric", timeZone: "UTC" });
    const days = fc.date({
      min: new Date("1000-01-01T00:00:00Z"),
      max: new Date("9999-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        expect(monthAndDay(parseDate(day.toISOString().slice(0, 10), "x"))).toBe(english.format(day));
      }),
    );
  });
});

test("a date is told as far as it is known", () => {
  expect(monthAndDay([2025, 7, 29])).toBe("July 29");
  expect(monthAndDay([2025, 7])).toBe("July");
  expect(monthAndDay([2025])).toBeUndefined();
  expect(monthOf([2025])).toBeUndefined();
});
