import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { runCli } from "./run-cli.js";

const COMMANDS = ["brief", "list", "show", "verify", "cite"];

describe("help", () => {
  it.each([["--help"], ["-h"], ["help"], ["help", "help"]])("is printed for %s %s", async (...args) => {
    const { out, err, exitCode } = await runCli(args.filter((arg) => arg !== undefined));
    expect({ err, exitCode }).toEqual({ err: "", exitCode: 0 });
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`kz-tr-council \\[?${command}\\b`, "u"));
  });

  it.each(COMMANDS)("tells of %s, asked in either way", async (command) => {
    const { out, exitCode } = await runCli(["help", command]);
    expect(exitCode).toBe(0);
    expect(out).toMatch(new RegExp(`^${command}: `, "u"));
    expect((await runCli([command, "--help"])).out).toBe(out);
    expect((await runCli([command, "-h"])).out).toBe(out);
    expect(out.split("\n").filter((line) => line.length > 100)).toEqual([]);
  });

  it("tells what --text means to each command", async () => {
    expect((await runCli(["help", "list"])).out).toContain("--text <words>");
    expect((await runCli(["help", "verify"])).out).toMatch(/--text {2,}take the text as plain text/u);
  });

  it.each([
    ["brief", []],
    ["show", ["trade-turnover-2024"]],
    ["verify", ["-"]],
  ])("names every field of the JSON of %s", async (command, args) => {
    const { out } = await runCli([command, ...args, "--json"], { input: "Not the article." });
    const { out: help } = await runCli(["help", command]);
    const { verdicts, ...fields } = JSON.parse(out);
    const described = help.slice(help.indexOf("--json prints"), help.indexOf("\n\nOptions"));
    const names = [...Object.keys(fields), ...Object.keys(verdicts?.[0] ?? {})];
    for (const name of names) expect(described, name).toMatch(new RegExp(`\\b${name}\\b`, "u"));
  });

  it("says that the JSON of list is the records, and where the rest stands", async () => {
    expect((await runCli(["help", "list"])).out).toMatch(/--json prints an array of the records as/u);
  });

  it("prints the version of the package", async () => {
    const { version } = createRequire(import.meta.url)("../../../package.json");
    for (const option of ["--version", "-v"]) {
      expect(await runCli([option])).toEqual({ out: `${version}\n`, err: "", exitCode: 0 });
    }
  });
});
