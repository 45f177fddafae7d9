import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FIGURE_IDS, figures } from "kz-tr-council";
import { formatVerification, verify } from "kz-tr-council/verify";
import { afterAll, describe, expect, it, vi } from "vitest";
import { runCli } from "./run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "kz-tr-council-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const TURNOVER = "Bilateral trade turnover was $5 billion in 2024.\n";
const HINT =
  "No passage stands unchanged: is this the text of the source, with a line end or a blank line between its paragraphs?";

// The article cannot stand in the repository, so what verifies all of it is put in its place where that is needed.
vi.mock("kz-tr-council/verify", async (original) => {
  const actual = await original<typeof import("kz-tr-council/verify")>();
  const allVerified = {
    verified: true,
    counts: { verified: 1, altered: 0, contradicted: 0, missing: 0 },
    verdicts: [],
    skipped: [],
    unchangedPassages: 1,
  };
  const half = {
    ...allVerified,
    verified: false,
    counts: { ...allVerified.counts, missing: FIGURE_IDS.length },
    verdicts: FIGURE_IDS.map((id) => ({
      record: figures[id],
      evidence: { ...figures[id].evidence[0], passage: 6 },
      status: "missing",
    })),
  };
  return {
    ...actual,
    verify: vi.fn(async (...args: Parameters<typeof actual.verify>) =>
      args[0] === "the whole article"
        ? allVerified
        : args[0] === "half the article"
          ? half
          : actual.verify(...args),
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
    expect(expected).toMatch(/^0 verified, .*\n/u);
    for (const outcome of [
      await runCli(["verify", fileWith("other.txt", TURNOVER)]),
      await runCli(["verify", "-"], { input: TURNOVER }),
    ]) {
      expect(outcome).toMatchObject({ err: "", exitCode: 1 });
      expect(outcome.out.replace("\nits paragraphs", " its paragraphs")).toBe(`${expected}\n`);
    }
  });

  it("names the records of a passage below each other", async () => {
    const { out } = await runCli(["verify", "-"], { input: "half the article", columns: 60 });
    const [, first = "", ...further] = out.trimEnd().split("\n");
    expect(first).toMatch(/^missing {7}passage 6: /u);
    for (const line of further) expect(line).toMatch(/^ {14}[a-z]/u);
    expect([first, ...further].every((line) => line.length <= 60)).toBe(true);
    expect([first.replace(/^missing +passage 6: /u, ""), ...further].join(" ").split(/,? +/u)).toEqual([
      ...FIGURE_IDS,
    ]);
  });

  it.each([60, 100])(
    "wonders at %i columns whether it is the article where nothing is verified",
    async (columns) => {
      const { out } = await runCli(["verify", "-"], { input: "Not the article.", columns });
      expect(out.replaceAll("\n", " ")).toContain(HINT);
      expect(out.split("\n").filter((line) => line.length > columns)).toEqual([]);
    },
  );

  it("prints as JSON what the API gives", async () => {
    const text = "Bilateral trade turnover was $7 billion in 2024.";
    const { out, exitCode } = await runCli(["verify", "-", "--json"], { input: text });
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(await verify(text))));
  });

  it("takes the text for HTML or as it stands where it is told to", async () => {
    await runCli(["verify", "-", "--html"], { input: "<i>x</i>" });
    expect(verify).toHaveBeenLastCalledWith("<i>x</i>", { format: "html" });
    for (const args of [
      ["verify", "-", "--text"],
      ["verify", "--text", "-"],
      ["--text", "verify", "-"],
      ["--json", "verify", "--text", "-"],
      ["--json", "--text", "verify", "-"],
    ]) {
      await runCli(args, { input: "<p>x</p>" });
      expect(verify).toHaveBeenLastCalledWith("<p>x</p>", { format: "text" });
    }
    await runCli(["verify", "-"], { input: "x" });
    expect(verify).toHaveBeenLastCalledWith("x", { format: "auto" });
  });

  it.each([
    ["UTF-8", (text: string) => Buffer.from(text)],
    ["UTF-16LE", (text: string) => Buffer.from(text, "utf16le")],
    ["UTF-16BE", (text: string) => Buffer.from(text, "utf16le").swap16()],
  ])("reads %s with its mark, as Windows saves it", async (encoding, encode) => {
    const text = "“Türkiye” · Қазақстан\r\n";
    const outcome = await runCli(["verify", fileWith(`${encoding}.txt`, encode(`\ufeff${text}`))]);
    expect(outcome).toMatchObject({ err: "", exitCode: 1 });
    expect(verify).toHaveBeenLastCalledWith(text, { format: "auto" });
    await runCli(["verify", "-"], { input: encode(`\ufeff${text}`) });
    expect(verify).toHaveBeenLastCalledWith(text, { format: "auto" });
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
    [
      "a binary file",
      () => fileWith("binary", new Uint8Array([65, 0, 66])),
      "it is not plain text; save it as plain text in UTF-8",
    ],
    [
      "UTF-16 without its mark",
      () => fileWith("unmarked.txt", Buffer.from(TURNOVER, "utf16le")),
      "it is not plain text; save it as plain text in UTF-8",
    ],
    [
      "UTF-32",
      () => fileWith("utf32.txt", new Uint8Array([0xff, 0xfe, 0, 0, 65, 0, 0, 0])),
      "it is not plain text; save it as plain text in UTF-8",
    ],
    [
      "what is not UTF-8",
      () => fileWith("latin1.txt", new Uint8Array([0x45, 0xe9, 0x45])),
      "it is not text in UTF-8; save it as UTF-8",
    ],
    [
      "what begins as UTF-16 and is not",
      () => fileWith("odd.txt", new Uint8Array([0xff, 0xfe, 0x45])),
      "it is not text in UTF-16LE; save it as UTF-8",
    ],
    ["a mark alone", () => fileWith("mark.txt", new Uint8Array([0xfe, 0xff])), "it is empty"],
    ["a path with a NUL", () => "a\0b", "no file can have such a name"],
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
