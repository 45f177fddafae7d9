import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runCli } from "./run-cli.js";

const errorOf = async (...args: string[]) => {
  const { out, err, exitCode } = await runCli(args);
  expect({ out, exitCode }, args.join(" ")).toEqual({ out: "", exitCode: 2 });
  expect(err, "one line, named").toMatch(/^kz-tr-council: [^\n]+\n$/u);
  return err.slice("kz-tr-council: ".length, -1);
};

describe("a mistake is told in one line with exit code 2", () => {
  it.each([
    ["a command", ["lst"], 'unknown command "lst", did you mean "list"?'],
    ["a topic of help", ["help", "verfy"], 'unknown command "verfy", did you mean "verify"?'],
    ["a kind", ["list", "figurs"], 'unknown kind "figurs", did you mean "figures"?'],
    [
      "an id",
      ["show", "trade-turnover-2025"],
      'unknown id "trade-turnover-2025", did you mean "trade-turnover-2024"?',
    ],
    [
      "an option",
      ["list", "figures", "--secter", "AI"],
      'unknown option "--secter", did you mean "--sector"?',
    ],
    ["a sector", ["list", "figures", "--sector", "enrgy"], 'unknown sector "enrgy", did you mean "energy"?'],
    ["a status", ["list", "figures", "--status", "targt"], 'unknown status "targt", did you mean "target"?'],
    [
      "a speaker",
      ["list", "figures", "--speaker", "tokaev"],
      'unknown speaker "tokaev", did you mean "tokayev"?',
    ],
    ["a party", ["list", "figures", "--party", "turkey"], 'unknown party "turkey", did you mean "turkiye"?'],
  ])("for %s that does not exist, with the nearest that does", async (_what, args, message) => {
    expect(await errorOf(...args)).toBe(message);
  });

  it.each([
    [
      ["show", "trade-turnover"],
      'unknown id "trade-turnover", did you mean "trade-turnover-2024" or "trade-turnover-target"?',
    ],
    [
      ["show", "Agreements"],
      'unknown id "Agreements", did you mean "agreements-in-force" or "agreements-signed"?',
    ],
    [
      ["cite", "tokayev-"],
      'unknown id "tokayev-", did you mean "tokayev-thanks-for-welcome", "tokayev-on-growing-cooperation" or "tokayev-commits-to-new-level"?',
    ],
    [["list", "fig"], 'unknown kind "fig", did you mean "figures" or "figure"?'],
    [["list", "figures", "--sec", "AI"], 'unknown option "--sec", did you mean "--sector"?'],
  ])("suggests the names that %j begins, three at most", async (args, message) => {
    expect(await errorOf(...args)).toBe(message);
  });

  it.each([
    [["figures"], 'unknown command "figures", did you mean "list figures"?'],
    [["person", "--json"], 'unknown command "person", did you mean "list people"?'],
    [
      ["initiatives", "--sector", "energy"],
      'unknown command "initiatives", did you mean "list initiatives"?',
    ],
  ])("suggests list for a kind in the place of a command, as in %j", async (args, message) => {
    expect(await errorOf(...args)).toBe(message);
  });

  it("reads an option before the command as the command does that takes it", async () => {
    expect(await errorOf("--text", "verify", "article.txt")).toContain(
      'cannot read "article.txt": there is no such file',
    );
    expect(await errorOf("--text", "verify")).toContain("verify needs a file");
    // Where both readings call a command, the value stays a value, as it is with most commands.
    expect((await runCli(["--text", "verify", "list", "figures"])).out).toBe("No figures match.\n");
    expect((await runCli(["--text", "trade", "list", "figures", "--json"])).exitCode).toBe(0);
    expect(await errorOf("--text", "figures", "xyzzy")).toContain('unknown command "xyzzy"');
  });

  it("says so where the records of a kind cannot be filtered", async () => {
    expect(await errorOf("list", "people", "--sector", "energy")).toBe(
      "people have no option --sector; they cannot be filtered",
    );
    expect(await errorOf("list", "sectors", "--status", "actual")).toBe(
      "sectors have no option --status; they have --sector, --text",
    );
  });

  it("suggests nothing for nothing", async () => {
    expect(await errorOf("show", "")).toBe('unknown id ""; kz-tr-council list <kind> shows the ids');
  });

  it.each([
    ["list", "figures", "--sector", "ai", "--sector", "energy"],
    ["list", "figures", "--sector=ai", "--sector=ai"],
  ])("refuses an option that is given twice", async (...args) => {
    expect(await errorOf(...args)).toBe("--sector is given twice, but takes one value");
  });

  it("names what is known where nothing is near", async () => {
    expect(await errorOf("xyzzy")).toBe(
      'unknown command "xyzzy"; known: brief, list, show, verify, cite, help',
    );
    expect(await errorOf("list", "figures", "--status", "zzzzzz")).toContain("known: actual, target");
    expect(await errorOf("list", "figures", "--sector", "zzzzzzz")).toContain("list sectors");
  });

  it.each([
    ["brief", "--sector", "AI"],
    ["--format", "apa"],
    ["show", "astana", "--format", "apa"],
    ["list", "statements", "--status", "signed"],
    ["list", "places", "--text", "x"],
    ["list", "figures", "places"],
    ["show", "astana", "almaty"],
    ["brief", "x"],
    ["help", "list", "show"],
    ["list"],
    ["show"],
    ["list", "figures", "--text"],
    ["list", "figures", "--text", "--json"],
    ["verify", "article.txt", "--html", "--text"],
    ["verify", "article.txt", "--text=yes"],
    ["--json=yes"],
    ["-x"],
    [""],
  ])("for %s %s %s %s", async (...args) => {
    await errorOf(...args.filter((arg) => arg !== undefined));
  });

  it.each(["__proto__", "constructor", "toString"])("for %s wherever a name is expected", async (name) => {
    await errorOf(name);
    await errorOf("help", name);
    await errorOf("list", name);
    await errorOf("show", name);
    await errorOf("cite", name);
    await errorOf(`--${name}`);
    for (const option of ["sector", "status", "speaker", "party"]) {
      await errorOf("list", "figures", `--${option}`, name);
    }
  });

  it("shows what was typed escaped, and not all of it where it is long", async () => {
    const hostile = "\u001b[31mred\u009b\u202e\n\u2028\u{e0001}";
    for (const args of [
      [hostile],
      ["show", hostile],
      ["list", hostile],
      ["verify", hostile],
      [`--${hostile}`],
    ]) {
      expect(await errorOf(...args)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
    }
    expect((await errorOf("show", "x".repeat(100_000))).length).toBeLessThan(300);
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
  "show",
  "verify",
  "cite",
  "help",
  "figures",
  "energy",
  "of",
  "astana",
  "bibtex",
];
const OPTIONS = [
  "--text",
  "--json",
  "--html",
  "--sector",
  "--sector=AI",
  "--speaker",
  "--format",
  "--version",
];

it("answers whatever is typed: with 0 or 1 and nothing on standard error, or with 2 and one line there", async () => {
  const args = fc.array(fc.constantFrom(...ODD, ...WORDS, ...OPTIONS), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(args, async (typed) => {
      const { out, err, exitCode } = await runCli(typed, { input: "Not the article." });
      if (exitCode === 2) {
        expect(out).toBe("");
        expect(err).toMatch(/^kz-tr-council: [^\n]+\n$/u);
      } else {
        expect(err).toBe("");
        expect(out).toMatch(/[^\n]\n$/u);
      }
    }),
    { numRuns: 500 },
  );
});
