import { expect, it } from "vitest";
import { columnsOf } from "../../../../src/cli/terminal/columns.js";

const terminal = { isTTY: true, columns: 80 };
const pipe = {};

it.each([
  ["a terminal", terminal, {}, 80],
  ["a terminal, whatever COLUMNS says", terminal, { COLUMNS: "60" }, 80],
  ["a terminal that tells nothing", { isTTY: true, columns: 0 }, { COLUMNS: "60" }, 60],
  ["a terminal that tells nothing, without COLUMNS", { isTTY: true }, {}, 100],
  ["a pipe", pipe, {}, undefined],
  ["a pipe with COLUMNS", pipe, { COLUMNS: "60" }, 60],
  ["the narrowest", pipe, { COLUMNS: "40" }, 40],
  ["a wide page", pipe, { COLUMNS: "250" }, 250],
  ["too narrow a page", pipe, { COLUMNS: "39" }, undefined],
])("lays out for %s", (_what, stream, env, columns) => {
  expect(columnsOf(stream, env)).toBe(columns);
});

it.each(["", "0", "-60", "6e1", "60.5", " 60", "wide"])("does not believe COLUMNS=%s", (told) => {
  expect(columnsOf(pipe, { COLUMNS: told })).toBeUndefined();
});
