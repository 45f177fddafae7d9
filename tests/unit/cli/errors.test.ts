import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { errorOf, runCli } from "./run-cli.js";

describe("a mistake is told in one line with exit code 2", () => {
  it.each([
    [["lst"], "list"],
    [["help", "verfy"], "verify"],
    [["list", "figurs"], "figures"],
    [["list", "fig"], "figures"],
    [["show", "trade-turnover-2025"], "trade-turnover-2024"],
    [["show", "turnover"], "trade-turnover-2024"],
    [["cite", "erdogn"], "recep-tayyip-erdogan"],
    [["list", "figures", "--secter", "AI"], "--sector"],
    [["list", "figures", "--sec", "AI"], "--sector"],
    [["list", "figures", "--sector", "enrgy"], "energy"],
    [["list", "figures", "--sector", "railwys"], "railways"],
    [["list", "figures", "--status", "targt"], "target"],
    [["list", "figures", "--status", "actual,targt"], "target"],
    [["list", "figures", "--unit", "usdd"], "USD"],
    [["list", "figures", "--speaker", "erdogn"], "recep-tayyip-erdogan"],
    [["list", "statements", "--speaker", "council"], "high-level-strategic-cooperation-council"],
    [["list", "figures", "--party", "turky"], "turkiye"],
    [["search", "trade", "--kind", "figure,reprot"], "report"],
    [["verify", "-", "--input", "htm"], "html"],
    [["cite", "--format", "bibtxe"], "bibtex"],
    [["figures"], "list figures"],
    [["person", "--json"], "list people"],
    [["initiatives", "--sector", "energy"], "list initiatives"],
  ])("for %j, which suggests %s", async (args, meant) => {
    const error = await errorOf(...args);
    expect(error).toMatch(/: got "[^"]+"; did you mean /u);
    expect(error).toContain(`"${meant}"`);
  });

  it.each([
    [["list", "figures", "--status"], "such as target"],
    [["list", "figures", "--speaker", "--json"], "such as tokayev"],
    [["cite", "--format"], "such as bibtex"],
  ])("for %j, which lacks a value, with one that could stand there", async (args, example) => {
    expect(await errorOf(...args)).toContain(example);
  });

  it.each([
    ["find", "search"],
    ["who", "list"],
  ])("for the word %s, with what to type instead", async (word, instead) => {
    expect(await errorOf(word, "erdogan")).toContain(`did you mean "${instead} `);
  });

  it.each([
    [["xyzzy"], "brief"],
    [["list"], "figures"],
    [["list", "xyzzy"], "figures"],
    [["search"], "look for"],
    [["search", "trade", "--kind", "xyzzy"], "figure"],
    [["search", "trade", "--kind", "all"], "figure"],
    [["search", "trade", "--limit", "0"], "number from 1"],
    [["search", "trade", "--limit", "1.5"], "number from 1"],
    [["search", "trade", "--sector", "energy"], "--kind"],
    [["show"], "id"],
    [["show", ""], "id"],
    [["show", "xyzzy"], "list"],
    [["verify"], "standard input"],
    [["list", "figures", "--status", "zzzzzz"], "target"],
    [["list", "figures", "--sector"], "<sector>"],
    [["list", "figures", "--sector", "--json"], "<sector>"],
    [["list", "figures", "--passage", "six"], "number"],
    [["list", "figures", "--passage=-1"], "number"],
    [["list", "figures", "--text", "a", "--text", "b"], "one value"],
    [["cite", "--format", "apa", "--format", "apa"], "one value"],
    [["list", "figures", "places"], "none"],
    [["brief", "x"], "none"],
    [["help", "list", "show"], "none"],
    [["brief", "--sector", "AI"], "--json"],
    [["show", "astana", "--format", "apa"], "--json"],
    [["list", "statements", "--status", "signed"], "--stance"],
    [["--json=yes"], "no value"],
    [["-x"], "--help"],
    [[""], "brief"],
  ])("for %j, which says that %s is allowed", async (args, allowed) => {
    const [, rest = ""] = (await errorOf(...args)).split("; give ");
    expect(rest).toContain(allowed);
  });

  it.each(["__proto__", "constructor", "toString"])("for %s wherever a name is expected", async (name) => {
    for (const args of [
      [name],
      ["help", name],
      ["list", name],
      ["show", name],
      ["cite", name],
      [`--${name}`],
    ]) {
      expect(await errorOf(...args)).toContain(name);
    }
    for (const option of ["sector", "status", "speaker", "party", "unit", "source"]) {
      await errorOf("list", "figures", `--${option}`, name);
    }
  });

  it("shows what was typed escaped, and not all of it where it is long", async () => {
    const hostile = "\u001b[31mred\u009b\u202e\n\u2028\u{e0001}\ud800";
    for (const args of [
      [hostile],
      ["show", hostile],
      ["list", hostile],
      ["verify", hostile],
      [`--${hostile}`],
    ]) {
      expect(await errorOf(...args)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Cs}]/u);
    }
    expect((await errorOf("show", "x".repeat(10_000))).length).toBeLessThan(300);
  });
});

const ODD = [
  "",
  "-",
  "--",
  "--=x",
  "--no-json",
  "-vh",
  "-j",
  "-é",
  "\0",
  "__proto__",
  "--__proto__",
  "--json=",
];
const WORDS = [
  "brief",
  "list",
  "search",
  "show",
  "verify",
  "cite",
  "help",
  "figures",
  "all",
  "energy",
  "of",
  "astana",
  "bibtex",
];
const OPTIONS = [
  "--text",
  "--json",
  "--input",
  "--sector",
  "--sector=AI,",
  "--speaker",
  "--format",
  "--version",
];

it("answers whatever is typed: with 0 or 1, or with 2 and one line on standard error", async () => {
  const args = fc.array(fc.constantFrom(...ODD, ...WORDS, ...OPTIONS), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(args, async (typed) => {
      const { out, err, exitCode } = await runCli(typed, { input: "Not the article." });
      if (exitCode === 2) {
        expect(out).toBe("");
        expect(err).toMatch(/^kz-tr-council: [^\n]+\n$/u);
      } else {
        expect(out + err).toMatch(/[^\n]\n$/u);
      }
    }),
    { numRuns: 200 },
  );
});
