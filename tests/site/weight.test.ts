import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { buildSite } from "./build.js";
import { files, pages, site } from "./pages.js";

const known = new Map<string, number>();

/** What a file weighs, in bytes, gzipped. */
function weightOf(file: string): number {
  let weight = known.get(file);
  if (weight === undefined) {
    weight = gzipSync(readFileSync(join(site, file)), { level: 9 }).length;
    known.set(file, weight);
  }
  return weight;
}

/** What the script of every page loads. */
const BY_SCRIPT = ["assets/navigation.js", "assets/icons.svg"];

it("has no page of more than 50 kB gzipped with all that it loads", () => {
  const weights = pages.map((page): [page: string, weight: number] => {
    const html = readFileSync(join(site, page), "utf8");
    const addresses = Array.from(
      html.matchAll(/<(?:script [^>]*src|link rel="stylesheet" href)="([^"?]+)/gu),
      ([, address = ""]) => posix.join(posix.dirname(page), address),
    );
    expect(addresses.length, page).toBeGreaterThan(3);
    const loaded = new Set([page, ...addresses, ...BY_SCRIPT]);
    return [page, [...loaded].map(weightOf).reduce((sum, bytes) => sum + bytes, 0)];
  });
  expect(weights.filter(([, weight]) => weight > 50_000)).toEqual([]);
});

it("is built alike twice", () => {
  const again = mkdtempSync(join(tmpdir(), "kz-tr-council-site-again-"));
  try {
    buildSite(again);
    const digest = (folder: string, file: string) =>
      createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex");
    const changed = files.filter((file) => digest(site, file) !== digest(again, file));
    expect(changed).toEqual([]);
    expect(pages.length).toBeGreaterThan(300);
  } finally {
    rmSync(again, { recursive: true, force: true });
  }
});
