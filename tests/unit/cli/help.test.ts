import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { OPTIONS } from "../../../src/cli/options.js";
import { runCli } from "./run-cli.js";

const COMMANDS = ["brief", "list", "search", "show", "verify", "cite"];

describe("help", () => {
  it.each([[["--help"]], [["-h"]], [["help"]], [["help", "help"]], [["help", "--help"]]])(
    "is printed for %j",
    async (args) => {
      const { out, err, exitCode } = await runCli(args);
      expect({ err, exitCode }).toEqual({ err: "", exitCode: 0 });
      for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^ +\\[?${command}\\b`, "mu"));
    },
  );

  it.each(COMMANDS)("describes %s, asked in either way", async (command) => {
    const help = await runCli(["help", command]);
    expect(help).toMatchObject({ err: "", exitCode: 0 });
    expect(help.out).toContain(`kz-tr-council ${command === "brief" ? "[brief]" : command}`);
    expect(await runCli([command, "--help"])).toEqual(help);
    expect(await runCli([command, "x", "y", "-h"])).toEqual(help);
  });

  it.each([40, 60, 120])("fits %i columns, but for usages", async (columns) => {
    for (const args of [[], ...COMMANDS.map((command) => [command])]) {
      const { out } = await runCli(["help", ...args], { columns });
      const long = out.split("\n").filter((line) => line.length > columns);
      expect(long.filter((line) => !/[<[]/u.test(line))).toEqual([]);
    }
  });

  it("names every option", async () => {
    const texts = await Promise.all(
      [[], ...COMMANDS.map((command) => [command])].map((args) => runCli(["help", ...args])),
    );
    const all = texts.map(({ out }) => out).join("\n");
    for (const name of OPTIONS.keys()) expect(all).toMatch(new RegExp(`^ +(-\\w, )?--${name}\\b`, "mu"));
  });

  it.each(["--version", "-v"])("prints the version of the package for %s", async (option) => {
    const { version } = createRequire(import.meta.url)("../../../package.json");
    expect(await runCli([option])).toEqual({ out: `${version}\n`, err: "", exitCode: 0 });
  });
});
