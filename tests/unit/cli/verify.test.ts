import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { formatVerification, TEXT_FORMATS, verify } from "kz-tr-council/verify";
import { afterAll, describe, expect, it, vi } from "vitest";
import { runCli, throughJson } from "./run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "kz-tr-council-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const TURNOVER = "Bilateral trade turnover was $5 billion in 2024.\n";

// The article is not in the repository, so what verifies all of it takes its place where that is needed.
vi.mock("kz-tr-council/verify", async (original) => {
  const actual = await original<typeof import("kz-tr-council/verify")>();
  return {
    ...actual,
    verify: vi.fn(async (...args: Parameters<typeof actual.verify>) => {
      const verification = await actual.verify(...args);
      return args[0] === "the whole article" ? { ...verification, verified: true } : verification;
    }),
  };
});

describe("verify", () => {
  it("exits with 0 where all is verified", async () => {
    const outcome = await runCli(["verify", fileWith("article.txt", "the whole article")]);
    expect(outcome).toMatchObject({ err: "", exitCode: 0 });
  });

  it("exits with 1 and says what is not verified, from a file as from standard input", async () => {
    const expected = formatVerification(await verify(TURNOVER));
    for (const outcome of [
      await runCli(["verify", fileWith("other.txt", TURNOVER)]),
      await runCli(["verify", "-"], { input: TURNOVER }),
    ]) {
      expect(outcome).toMatchObject({ err: "", exitCode: 1 });
      expect(outcome.out.split(/\s+/u)).toEqual(`${expected}\n`.split(/\s+/u));
    }
  });

  it("prints what the package returns as JSON", async () => {
    const text = "Bilateral trade turnover was $7 billion in 2024.";
    const { out, exitCode } = await runCli(["verify", "-", "--json"], { input: text });
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toEqual(throughJson(await verify(text)));
  });

  it.each(TEXT_FORMATS)("reads the text as %s where it is told to", async (format) => {
    for (const args of [
      ["verify", "-", "--input", format],
      [`--input=${format}`, "verify", "-"],
    ]) {
      await runCli(args, { input: "<p>x</p>" });
      expect(verify).toHaveBeenLastCalledWith("<p>x</p>", { format });
    }
  });

  it.each([
    ["UTF-8", (text: string) => Buffer.from(text)],
    ["UTF-16LE", (text: string) => Buffer.from(text, "utf16le")],
    ["UTF-16BE", (text: string) => Buffer.from(text, "utf16le").swap16()],
  ])("reads %s with its mark, as Windows saves it", async (encoding, encode) => {
    const text = "“Türkiye” · Қазақстан\r\n";
    const outcome = await runCli(["verify", fileWith(`${encoding}.txt`, encode(`\ufeff${text}`))]);
    expect(outcome).toMatchObject({ err: "", exitCode: 1 });
    expect(verify).toHaveBeenLastCalledWith(text, { format: undefined });
    await runCli(["verify", "-"], { input: encode(`\ufeff${text}`) });
    expect(verify).toHaveBeenLastCalledWith(text, { format: undefined });
  });

  it.each([
    ["windows-1254", [0xdd, 0xfd, 0xf0, 0xfe], "İığş"],
    ["windows-1251", [0xda, 0xe0], "Ъа"],
    ["ISO-8859-1", [0xe9], "é"],
  ])("reads a page in %s, which it declares", async (charset, bytes, text) => {
    for (const declaration of [
      `<meta charset="${charset}">`,
      `<META http-equiv=Content-Type content="text/html; charset=${charset}">`,
      `<?xml version="1.0" encoding="${charset}"?>`,
    ]) {
      const file = fileWith("page.html", Buffer.concat([Buffer.from(declaration), Buffer.from(bytes)]));
      expect(await runCli(["verify", file])).toMatchObject({ err: "", exitCode: 1 });
      expect(verify).toHaveBeenLastCalledWith(`${declaration}${text}`, { format: undefined });
    }
  });

  it("reads a page in UTF-8 that still declares another charset", async () => {
    const page = '<meta charset="windows-1254">Türkiye';
    await runCli(["verify", fileWith("page.html", page)]);
    expect(verify).toHaveBeenLastCalledWith(page, { format: undefined });
  });

  it.each([true, false])(
    "lets no control character of the text reach the terminal, with colours %s",
    async (colour) => {
      const input = "Bilateral trade turnover was \u001b[31m$7 billion\u009b in \u202e2024.";
      const { out } = await runCli(["verify", "-"], { input, colour });
      expect(stripVTControlCharacters(out).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(out).not.toContain("\u001b[31m$7");
      const { out: json } = await runCli(["verify", "-", "--json"], { input, colour });
      expect(json.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(JSON.parse(json)).toEqual(throughJson(await verify(input)));
    },
  );

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
    [
      "a charset that does not exist",
      () => fileWith("odd.html", Buffer.from('<meta charset="boats">\xe9', "latin1")),
      "boats",
    ],
    ["an address", () => "https://example.org/article", "address"],
    ["a PDF file", () => fileWith("a.pdf", Buffer.from("%PDF-1.7\n\xe2\xe3\0", "latin1")), "PDF"],
    ["a docx file", () => fileWith("a.docx", Buffer.from("PK\x03\x04\0\xe9", "latin1")), "docx"],
    ["a gzip file", () => fileWith("a.gz", Uint8Array.of(0x1f, 0x8b, 8, 0, 0xff)), "unpack"],
    ["an image", () => fileWith("a.jpg", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0)), "image"],
    [
      "a page packed in one file",
      () => fileWith("a.mhtml", 'From: <Saved>\r\nContent-Type: multipart/related; boundary="x"\r\n'),
      "HTML only",
    ],
    [
      "a mail with many headers",
      () => fileWith("a.eml", `${"Received: by a\n".repeat(300)}Content-Transfer-Encoding: base64\n\nQQ==`),
      "a mail whose text is encoded",
    ],
    ["a path with a NUL", () => "a\0b", "no file can have such a name"],
  ])("answers 2 for %s and names it", async (_what, path, problem) => {
    const { out, err, exitCode } = await runCli(["verify", path()]);
    expect({ out, exitCode }).toEqual({ out: "", exitCode: 2 });
    expect(err).toMatch(/^kz-tr-council: cannot (read|verify) ".*": .*\n$/u);
    expect(err).toContain(problem);
  });

  it("exits with 2 for a text that the package cannot read, with what it says", async () => {
    const { out, err, exitCode } = await runCli(["verify", "-"], { input: "{\\rtf1 Not the article.}" });
    expect({ out, exitCode }).toEqual({ out: "", exitCode: 2 });
    expect(err).toContain("RTF");
  });

  it("reads no more than 50 MB", async () => {
    const chunk = new Uint8Array(1024 * 1024).fill(0x61);
    let read = 0;
    async function* endless() {
      for (; read < 1000; read++) yield chunk;
    }
    const { err, exitCode } = await runCli(["verify", "-"], { stdin: endless() });
    expect(exitCode).toBe(2);
    expect(err).toContain("50 MB");
    expect(read).toBeLessThan(60);
  });
});
