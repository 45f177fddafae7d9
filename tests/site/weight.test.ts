import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { buildSite } from "./build.js";
import { documentOf, files, pages, SAMPLES, site } from "./pages.js";

const gzipped = (file: string) => gzipSync(readFileSync(join(site, file)), { level: 9 }).length;

it.each(SAMPLES)("%s weighs at most 50 kB gzipped with all that it loads", (page) => {
  const loaded = [...documentOf(page).querySelectorAll("script[src], link[rel=stylesheet]")].map((element) =>
    posix.join(
      posix.dirname(page),
      (element.getAttribute("src") ?? element.getAttribute("href") ?? "").split("?")[0] ?? "",
    ),
  );
  const weight = [page, ...new Set(loaded)].map(gzipped).reduce((sum, bytes) => sum + bytes, 0);
  expect(loaded.length).toBeGreaterThan(3);
  expect(weight).toBeLessThanOrEqual(50_000);
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
