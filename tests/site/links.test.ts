import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { sources } from "../../src/index.js";
import { documentOf, files, pages } from "./pages.js";

/** Addresses of others that the pages may name beside the sources. */
const OTHERS = [
  "typedoc.org",
  "zod.dev",
  "citation.js.org",
  "www.zotero.org",
  "www.w3.org",
  "www.dask.org",
  "duckdb.org",
  "datapackage.org",
  "schema.org",
  "github.com",
  "www.wikidata.org",
];

const documents = new Map(pages.map((page) => [page, documentOf(page)]));
const anchors = new Map(
  [...documents].map(([page, document]) => [
    page,
    new Set([...document.querySelectorAll("[id]")].map((element) => element.getAttribute("id") ?? "")),
  ]),
);
const links = [...documents].flatMap(([page, document]) =>
  [...document.querySelectorAll("[href], [src]")]
    .filter((element) => element.tagName.toLowerCase() !== "use")
    .map((element) => ({
      page,
      to: element.getAttribute("href") ?? element.getAttribute("src") ?? "",
      isLink: element.tagName === "A",
    })),
);

describe("links", () => {
  it("lead to pages and anchors that exist", () => {
    const broken = links
      .filter(({ to }) => !/^(?:https?|data|javascript|mailto):/.test(to))
      .filter(({ page, to }) => {
        const [path = "", anchor = ""] = to.replace(/\/$/, "/index.html").split("#");
        const file = path === "" ? page : posix.normalize(posix.join(posix.dirname(page), decodeURI(path)));
        if (!files.includes(file)) return true;
        return anchor !== "" && file.endsWith(".html") && !anchors.get(file)?.has(decodeURIComponent(anchor));
      });
    expect(broken).toEqual([]);
    expect(links.length).toBeGreaterThan(5000);
  });

  it("lead outside only to the sources and to a short list", () => {
    const hosts = new Set(
      links.filter(({ to, isLink }) => isLink && /^https?:/.test(to)).map(({ to }) => new URL(to).host),
    );
    const known = new Set([...Object.values(sources).map(({ url }) => new URL(url).host), ...OTHERS]);
    expect([...hosts].filter((host) => !known.has(host))).toEqual([]);
  });
});

it("gives every element of a page an id of its own", () => {
  const twice = [...documents].flatMap(([page, document]) => {
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.getAttribute("id"));
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page}#${id}`);
  });
  expect(twice).toEqual([]);
});
