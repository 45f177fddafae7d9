import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { renderReadme, withAddresses } from "../../../scripts/site/readme.js";
import { linksOf, readGuides } from "../../docs/guides.js";

const root = new URL("../../../", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");

it("has the files of npm run readme as the data gives them", () => {
  for (const [file, text] of renderReadme())
    expect(readFileSync(new URL(file, root), "utf8"), file).toBe(text);
});

it("is refused without the line below which the addresses stand, so that nothing of it is lost", () => {
  expect(() => withAddresses("A text.\n", undefined)).toThrow(
    /^README\.md: got no line "<!-- .* -->"; give /u,
  );
});

it("is not written for an argument that npm run readme does not know", () => {
  const args = ["--import", "tsx", "scripts/site/readme.ts", "--chek"];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  expect(stderr).toBe('readme: unknown argument "--chek": give --check, or no argument to write\n');
  expect(status).toBe(2);
});

it("links files that exist, as long as there is no home page", () => {
  const relative = linksOf(withAddresses(readme, undefined)).filter((link) => !/^https?:/u.test(link));
  expect(relative.length).toBeGreaterThan(15);
  for (const link of relative) expect(existsSync(new URL(link, root)), link).toBe(true);
});

it("leads nowhere into the repository once there is a home page, since npm shows it away from there", () => {
  for (const homepage of ["https://example.org/kz-tr-council", "https://example.org/kz-tr-council/"]) {
    const links = linksOf(withAddresses(readme, homepage));
    expect(links.length).toBe(linksOf(readme).length);
    for (const link of links) expect(link).toMatch(/^https:\/\/[\w-]+\./u);
    expect(links).toContain("https://example.org/kz-tr-council/documents/Import_one_figure.html");
  }
});

it("links every fact guide and every guide that shows how", () => {
  const linked = new Set(linksOf(readme));
  const missing = readGuides().filter(({ name }) => !linked.has(`docs/guides/${name}`));
  // The guide on languages is linked in its own section.
  expect(missing.map(({ name }) => name).filter((name) => !/languages/u.test(name))).toEqual([]);
});

it("shows a picture that stands alone: without a script, a font or an address of another place", () => {
  const picture = readFileSync(new URL("docs/trade.svg", root), "utf8");
  expect(picture).toContain("prefers-color-scheme: dark");
  expect(picture.match(/https?:[^"]*/gu)).toEqual(["http://www.w3.org/2000/svg"]);
  expect(picture).not.toMatch(/<script|<image|@import|font-face/u);
});
