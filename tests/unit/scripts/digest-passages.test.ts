import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { passagesOf } from "../../../src/verify/passages.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "kz-tr-council-digest-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the script as `npm run digest -- <file>` does. */
function digest(text: string | Uint8Array | undefined) {
  const file = join(folder, "article.txt");
  if (text !== undefined) writeFileSync(file, text);
  const args = ["--import", "tsx", "scripts/digest-passages.ts", ...(text === undefined ? [] : [file])];
  return spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
}

describe("npm run digest", () => {
  it("prints number and digest of each body paragraph, and says what it takes for a heading", async () => {
    const body = ["Trade\ngrew.", "“They met!”", "So he said (“now.”)", "And then…"];
    const { stdout, stderr, status } = digest(["Talks in Ankara", ...body].join("\n\n"));
    const passages = await passagesOf(body.join("\n\n"));
    expect(passages).toHaveLength(body.length);
    expect(JSON.parse(stdout)).toEqual(passages);
    expect(stderr).toBe("taken as a heading: Talks in Ankara\n");
    expect(status).toBe(0);
  });

  it.each([
    ["no file", undefined, /^Usage: npm run digest/],
    ["a file that is not text", new Uint8Array([0xff, 0xfe, 0x80]), /^Cannot digest ".*"/],
    ["a text without a body paragraph", "Only a heading", /no paragraph ends with a sentence mark/],
  ])("refuses %s in one line", (_, text, message) => {
    const { stderr, status, stdout } = digest(text);
    expect(stderr.trim().split("\n").at(-1)).toMatch(message);
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });
});
