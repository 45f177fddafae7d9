import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { figures } from "kz-tr-council";
import { formatVerification, verify } from "kz-tr-council/verify";
import { afterAll, describe, expect, it, vi } from "vitest";
import { runCli, tableLines } from "./run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "kz-tr-council-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const TURNOVER = "Bilateral trade turnover was $5 billion in 2024.\n";
const HINT = "No passage of the article was found unchanged";

// The article cannot stand in the repository, so what verifies all of it is put in its place where that is needed.
vi.mock("kz-tr-council/verify", async (original) => {
  const actual = await original<typeof import("kz-tr-council/verify")>();
  const allVerified = {
    verified: true,
    counts: { verified: 1, altered: 0, contradicted: 0, missing: 0 },
    verdicts: [],
    skipped: [],
  };
  const few = [figures["trade-turnover-2024"], figures["grain-export-share"]];
  return {
    ...actual,
    verify: vi.fn(async (...args: Parameters<typeof actual.verify>) =>
      args[0] === "the whole article"
        ? allVerified
        : actual.verify(args[0], args[0] === TURNOVER ? { ...args[1], records: few } : args[1]),
    ),
  };
});

describe("verify", () => {
  it("answers 0 where all is verified", async () => {
    const outcome = await runCli(["verify", fileWith("article.txt", "the whole article")]);
    expect(outcome).toEqual({
      out: "1 verified, 0 altered, 0 contradicted, 0 missing\n",
      err: "",
      exitCode: 0,
    });
  });

  it("answers 1 and prints what is not verified, from a file as from standard input", async () => {
    const expected = formatVerification(await verify(TURNOVER));
    expect(expected).toMatch(/altered {7}trade-turnover-2024/u);
    expect(expected).toMatch(/missing {7}grain-export-share/u);
    for (const outcome of [
      await runCli(["verify", fileWith("other.txt", TURNOVER)]),
      await runCli(["verify", "-"], { input: TURNOVER }),
    ]) {
      expect(outcome).toMatchObject({ err: "", exitCode: 1 });
      expect(outcome.out.startsWith(`${expected}\n\n${HINT}`)).toBe(true);
    }
  });

  it("counts by passage what is altered or missing where that is much, after what is contradicted", async () => {
    const text = "Bilateral trade turnover was $7 billion in 2024.";
    const { out } = await runCli(["verify", "-"], { input: text });
    const { counts, verdicts } = await verify(text);
    expect(out).toContain("contradicted  trade-turnover-2024, passage 6\n");
    expect(out).not.toMatch(/^(altered|missing) /mu);
    const rows = tableLines(out, "Passage")
      .slice(1)
      .map((line) => line.trim().split(/ +/u).map(Number));
    expect(rows.map(([passage]) => passage)).toEqual(
      [...new Set(verdicts.map(({ evidence }) => evidence.passage))].sort((a, b) => a - b),
    );
    const sum = (column: number) => rows.reduce((total, row) => total + (row[column] ?? 0), 0);
    expect([sum(1), sum(2)]).toEqual([counts.altered, counts.missing]);
    expect(out.indexOf("contradicted  ")).toBeLessThan(out.indexOf("Passage"));
  });

  it.each([60, 100])(
    "wonders at %i columns whether it is the article where nothing is verified",
    async (columns) => {
      const { out } = await runCli(["verify", "-"], { input: "Not the article.", columns });
      expect(out.replaceAll("\n", " ")).toContain(
        `${HINT}: is this its text, with a line or blank line between paragraphs?`,
      );
      expect(out.split("\n").filter((line) => line.length > columns)).toEqual([]);
    },
  );

  it("prints a verdict for every piece as JSON", async () => {
    const text = "Bilateral trade turnover was $7 billion in 2024.";
    const { out, exitCode } = await runCli(["verify", "-", "--json"], { input: text });
    const result = JSON.parse(out);
    expect(exitCode).toBe(1);
    expect(result.verified).toBe(false);
    expect(result.verdicts).toHaveLength((await verify(text)).verdicts.length);
    expect(Object.keys(result.verdicts[0])).toEqual([
      "record",
      "passage",
      "words",
      "quantity",
      "status",
      "foundWords",
      "foundQuantity",
    ]);
  });

  it("takes the text for HTML or as it stands where it is told to", async () => {
    await runCli(["verify", "-", "--html"], { input: "<i>x</i>" });
    expect(verify).toHaveBeenLastCalledWith("<i>x</i>", { format: "html" });
    for (const args of [
      ["verify", "-", "--text"],
      ["verify", "--text", "-"],
      ["--json", "verify", "--text", "-"],
    ]) {
      await runCli(args, { input: "<p>x</p>" });
      expect(verify).toHaveBeenLastCalledWith("<p>x</p>", { format: "text" });
    }
    await runCli(["verify", "-"], { input: "x" });
    expect(verify).toHaveBeenLastCalledWith("x", { format: "auto" });
  });

  it("lets nothing of the text reach the terminal raw", async () => {
    const input = "Bilateral trade turnover was \u001b[31m$7 billion\u009b in 2024.";
    const { out } = await runCli(["verify", "-"], { input });
    expect(out.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    const { out: json } = await runCli(["verify", "-", "--json"], { input });
    expect(json.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });

  it.each([
    ["no such file", () => join(folder, "none.txt"), "there is no such file"],
    ["a directory", () => folder, "it is a directory"],
    ["an empty file", () => fileWith("empty.txt", ""), "it is empty"],
    ["a blank file", () => fileWith("blank.txt", " \n\t\n"), "it is empty"],
    ["a binary file", () => fileWith("binary", new Uint8Array([65, 0, 66])), "it is not text but binary"],
    [
      "what is not UTF-8",
      () => fileWith("latin1.txt", new Uint8Array([0x45, 0xe9, 0x45])),
      "it is not text in UTF-8",
    ],
    ["a path with a NUL", () => "a\0b", "no file can be called so"],
  ])("answers 2 for %s and names it", async (_what, path, problem) => {
    const { out, err, exitCode } = await runCli(["verify", path()]);
    expect({ out, exitCode }).toEqual({ out: "", exitCode: 2 });
    expect(err).toMatch(/^kz-tr-council: cannot (read|verify) ".*": .*\n$/u);
    expect(err).toContain(problem);
  });

  it("reads no more than 50 MB", async () => {
    const chunk = new Uint8Array(1024 * 1024).fill(0x61);
    let read = 0;
    async function* endless() {
      for (; read < 1000; read++) yield chunk;
    }
    const { err, exitCode } = await runCli(["verify", "-"], { stdin: endless() });
    expect(exitCode).toBe(2);
    expect(err).toBe("kz-tr-council: cannot verify standard input: it is larger than 50 MB\n");
    expect(read).toBeLessThan(60);
  });

  it("needs a file", async () => {
    expect(await runCli(["verify"])).toMatchObject({ out: "", exitCode: 2 });
  });
});
