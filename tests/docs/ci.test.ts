import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");

/** The scripts that a text runs, such as `test:site`. */
const scriptsIn = (text: string) => Array.from(text.matchAll(/npm run ([\w:]+)/g), ([, name]) => name);

it("runs the commands that the README gives to developers, as they are written there", () => {
  const develop = read("README.md").split("\n## Develop\n")[1]?.split("\n## ")[0] ?? "";
  const commands = Array.from(develop.matchAll(/```sh\n(.+)\n```/g), ([, command]) => command);
  expect(commands.length).toBeGreaterThan(1);
  for (const command of commands) expect(read(".ci/run")).toContain(`'${command}'`);
});

it("runs every script that tests, but for those that another one runs or that ask for hours", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const tests = Object.keys(scripts).filter((name) => name.startsWith("test:"));
  const byOthers = scriptsIn(Object.values(scripts).join("\n"));
  // `npm test` has the tests of the package.
  const expected = tests.filter((name) => name !== "test:package" && !byOthers.includes(name));
  expect(scriptsIn(read(".ci/run"))).toEqual(expect.arrayContaining(expected));
});
