import { describe, expect, it } from "vitest";
import { pageOf, widePageOf } from "../../../../src/cli/terminal/page.js";
import { table } from "../../../../src/cli/terminal/table.js";
import { wrap } from "../../../../src/cli/terminal/wrap.js";

const page = (columns: number, colour = false) => pageOf({ columns, colour });

describe("pages", () => {
  it.each([
    [undefined, 100, Number.POSITIVE_INFINITY],
    [30, 40, 40],
    [110, 110, 110],
    [200, 120, 200],
  ])("for %s columns are %i wide for text and %d for tables of records", (columns, text, wide) => {
    expect(pageOf({ columns, colour: false }).width).toBe(text);
    expect(widePageOf({ columns, colour: false }).width).toBe(wide);
  });
});

describe("table", () => {
  it("aligns columns left and right and ends lines without blanks", () => {
    const columns = [{ title: "Name" }, { title: "N", align: "right" }, { title: "Note" }] as const;
    expect(
      table(page(80), columns, [
        ["a", "1", ""],
        ["bcdefg", "100", "x"],
      ]),
    ).toEqual(["  Name      N  Note", "  a         1", "  bcdefg  100  x"]);
  });

  it("has no head without titles, and nothing without rows", () => {
    expect(table(page(80), [{}, {}], [["a", "b"]], 0)).toEqual(["a  b"]);
    expect(table(page(80), [{}], [])).toEqual([]);
  });

  it("breaks the flexible column first", () => {
    const columns = [{ flexible: true }, {}];
    const words = "one two three four five six seven eight nine";
    expect(table(page(40), columns, [[words, "value"]], 0)).toEqual([
      "one two three four five six seven  value",
      "eight nine",
    ]);
    expect(table(page(40), [{ flexible: "hanging" }, {}], [[words, "value"]], 0)[1]).toBe("  eight nine");
  });

  it("leaves out optional columns, the last first, where the page is narrow", () => {
    const columns = [{}, { title: "B", optional: true }, { title: "C", optional: true }, {}];
    const row = ["a".repeat(20), "b b ".repeat(3).trim(), "c".repeat(10), "d"];
    expect(table(page(80), columns, [row], 0)[1]).toBe(row.join("  "));
    expect(table(page(40), columns, [row], 2).slice(1)).toEqual([
      `  ${row[0]}  ${row[1]}  ${row[3]}`,
      "",
      "  Left out for width: C",
    ]);
    expect(table(page(40, true), columns, [["a".repeat(36), "b", "c", "d"]], 0).at(-1)).toBe(
      "\u001b[90mLeft out for width: B, C\u001b[39m",
    );
  });

  it("breaks other columns at blanks where that makes them fit, the widest first", () => {
    const columns = [{ flexible: true }, {}, {}];
    const row = ["x".repeat(20), "one two three", "four five six"];
    expect(table(page(40), columns, [row], 0)).toEqual([
      `${"x".repeat(20)}  one two   four`,
      `${" ".repeat(22)}three     five six`,
    ]);
  });

  it("breaks ids last, behind a hyphen and with the rest further in", () => {
    const row = ["one-two-three-four-five", "six seven eight nine ten"];
    const [first = "", second] = table(page(40), [{ id: true }, {}], [row], 0);
    expect(first.startsWith(`${row[0]}  six`)).toBe(true);
    expect(second?.trim()).toMatch(/ten$/u);
    expect(table(page(40), [{ id: true }, {}], [[row[0] ?? "", "6".repeat(24)]], 0)).toEqual([
      `one-two-three-  ${"6".repeat(24)}`,
      "  four-five",
    ]);
  });

  it("lets what cannot be broken jut out, and nothing else for its sake", () => {
    const address = `https://${"x".repeat(50)}`;
    const words = "one two three four five six seven eight";
    expect(
      table(
        page(40),
        [{}, { flexible: true }],
        [
          ["A", words],
          ["B", address],
        ],
        0,
      ),
    ).toEqual(["A  one two three four five six seven", "   eight", `B  ${address}`]);
  });

  it("pads painted cells by what is seen of them", () => {
    const [first, second] = table(
      page(80, true),
      [{}, {}],
      [
        [{ text: "a", style: "bad" }, "x"],
        ["bc", "y"],
      ],
      0,
    );
    expect(first).toBe("\u001b[31ma\u001b[39m   x");
    expect(second).toBe("bc  y");
  });
});

describe("wrap", () => {
  it("breaks at spaces, keeps long words whole and indents the rest", () => {
    expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrap("one two three", 7, "  ")).toEqual(["one two", "  three"]);
    expect(wrap("a https://example.org/long b", 5)).toEqual(["a", "https://example.org/long", "b"]);
    expect(wrap("", 5)).toEqual([""]);
  });

  it("breaks ids behind hyphens", () => {
    expect(wrap("one-two-three", 9, "  ", "-")).toEqual(["one-two-", "  three"]);
    expect(wrap("one", 2, "  ", "-")).toEqual(["one"]);
  });
});
