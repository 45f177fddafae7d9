import { describe, expect, it } from "vitest";
import { painter, wantsColour } from "../../../../src/cli/terminal/paint.js";

const terminal = { isTTY: true, hasColors: ({ NO_COLOR }: NodeJS.ProcessEnv) => !NO_COLOR };
const pipe = {};

describe("wantsColour", () => {
  it.each([
    ["a terminal", terminal, {}, true],
    ["a terminal without colours", { isTTY: true, hasColors: () => false }, {}, false],
    ["a terminal with NO_COLOR", terminal, { NO_COLOR: "1" }, false],
    ["a terminal with an empty NO_COLOR", terminal, { NO_COLOR: "" }, true],
    ["a terminal with FORCE_COLOR=0", terminal, { FORCE_COLOR: "0" }, false],
    ["a pipe", pipe, {}, false],
    ["a pipe with FORCE_COLOR=1", pipe, { FORCE_COLOR: "1" }, true],
    ["a pipe with an empty FORCE_COLOR", pipe, { FORCE_COLOR: "" }, true],
    ["a pipe with FORCE_COLOR=0", pipe, { FORCE_COLOR: "0" }, false],
  ])("answers for %s", (_what, stream, env, wanted) => {
    expect(wantsColour(stream, env)).toBe(wanted);
  });
});

describe("painter", () => {
  it("paints, whatever the standard output of this process is", () => {
    expect(painter(true)("bad", "no")).toBe("\u001b[31mno\u001b[39m");
  });

  it("leaves the text alone where there are no colours", () => {
    expect(painter(false)("bad", "no")).toBe("no");
  });
});
