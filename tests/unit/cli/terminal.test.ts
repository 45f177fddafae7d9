import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { columnsOf, facts, pageOf } from "../../../src/cli/terminal/page.js";
import { wantsColour } from "../../../src/cli/terminal/paint.js";
import { wrap } from "../../../src/cli/terminal/wrap.js";
import { runCli } from "./run-cli.js";

const terminal = { isTTY: true, columns: 80, hasColors: ({ NO_COLOR }: NodeJS.ProcessEnv) => !NO_COLOR };
const pipe = {};

describe("columnsOf", () => {
  it.each([
    ["a terminal, whatever COLUMNS says", terminal, { COLUMNS: "60" }, 80],
    ["a terminal that says nothing", { isTTY: true, columns: 0 }, { COLUMNS: "60" }, 60],
    ["a pipe", pipe, {}, undefined],
    ["a pipe with COLUMNS", pipe, { COLUMNS: "60" }, 60],
    ["a pipe with another COLUMNS", pipe, { COLUMNS: "wide" }, undefined],
  ])("answers for %s", (_what, stream, env, columns) => {
    expect(columnsOf(stream, env)).toBe(columns);
  });
});

describe("wantsColour", () => {
  it.each([
    ["a terminal", terminal, {}, true],
    ["a terminal without colours", { isTTY: true, hasColors: () => false }, {}, false],
    ["a terminal with NO_COLOR", terminal, { NO_COLOR: "1" }, false],
    ["a terminal with FORCE_COLOR=0", terminal, { FORCE_COLOR: "0" }, false],
    ["a pipe", pipe, {}, false],
    ["a pipe with FORCE_COLOR=1", pipe, { FORCE_COLOR: "1" }, true],
    ["a pipe with FORCE_COLOR=true", pipe, { FORCE_COLOR: "true" }, true],
    ["a pipe with FORCE_COLOR=0", pipe, { FORCE_COLOR: "0" }, false],
  ])("answers for %s", (_what, stream, env, wanted) => {
    expect(wantsColour(stream, env)).toBe(wanted);
  });
});

describe("wrap", () => {
  it("breaks at spaces, indents the rest and keeps long words whole", () => {
    expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrap("one two three four", 7, "  ")).toEqual(["one two", "  three", "  four"]);
    expect(wrap("a https://example.org/long b", 5)).toEqual(["a", "https://example.org/long", "b"]);
    expect(wrap("", 5)).toEqual([""]);
  });

  it("counts what is seen of a painted text", () => {
    const painted = wrap("\u001b[31mone two\u001b[39m three", 7);
    expect(painted.map((line) => stripVTControlCharacters(line))).toEqual(["one two", "three"]);
  });
});

describe("facts", () => {
  const page = (columns: number) => pageOf({ columns, colour: false });

  it("puts values beside their names, and below them where the names leave no room", () => {
    expect(
      facts(page(60), [
        ["Name", "value"],
        ["Id", "x"],
      ]),
    ).toEqual(["Name  value", "Id    x"]);
    expect(facts(page(40), [["a-long-name-of-a-record", "value"]])).toEqual([
      "a-long-name-of-a-record",
      "  value",
    ]);
  });
});

describe.each([["brief"], ["list figures"], ["show energy"], ["help list"]])("%s", (command) => {
  const args = command.split(" ");

  it("is plain where there are no colours, and the same text where there are", async () => {
    const plain = (await runCli(args)).out;
    const coloured = (await runCli(args, { colour: true })).out;
    expect(plain).toBe(stripVTControlCharacters(plain));
    expect(coloured).not.toBe(plain);
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });

  it("leaves no spaces at the ends of lines", async () => {
    expect((await runCli(args)).out).not.toMatch(/ $/mu);
  });
});
