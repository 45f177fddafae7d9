import { spawnSync } from "node:child_process";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Page } from "playwright-core";
import Turndown from "turndown";
import { LAYOUTS, type Layout, pageOf } from "./page.js";

/** One way in which an article reaches a reader's disk. */
export interface Rendering {
  readonly name: string;
  /** The program that it needs beside Chromium, with the package of Debian that brings it. */
  readonly needs?: readonly [program: string, debian: string];
  /** Gives what a user would hand to `verify`. */
  readonly render: (article: string, page: Page) => Promise<string>;
}

/** A page printed to PDF by Chromium, with the title above and the number below each sheet, and read by pdftotext. */
const printed = (name: string, layout: Layout, ...options: readonly string[]): Rendering => ({
  name: `PDF, ${name}, ${["pdftotext", ...options].join(" ")}`,
  needs: ["pdftotext", "poppler-utils"],
  render: async (article, page) => {
    await page.setContent(pageOf(article, layout));
    const pdf = await page.pdf({
      width: layout.width,
      height: "24cm",
      margin: { top: "2cm", bottom: "2cm", left: "1cm", right: "1cm" },
      displayHeaderFooter: true,
      headerTemplate: '<span class="title" style="font-size:8px"></span>',
      footerTemplate: '<span class="pageNumber" style="font-size:8px"></span>',
    });
    return run("pdftotext", [...options, "-", "-"], pdf);
  },
});

export const RENDERINGS: readonly Rendering[] = [
  ...Object.entries(LAYOUTS).flatMap(([name, layout]) => [
    printed(name, layout),
    printed(name, layout, "-layout"),
  ]),
  {
    name: "w3m -dump",
    needs: ["w3m", "w3m"],
    render: async (article) =>
      run("w3m", ["-dump", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8"], pageOf(article)),
  },
  { name: "page as HTML", render: async (article) => pageOf(article) },
  {
    name: "innerText in Chromium",
    render: async (article, page) => {
      await page.setContent(pageOf(article));
      return page.innerText("body");
    },
  },
  { name: "Readability, text", render: async (article) => readable(article).textContent },
  { name: "Readability, HTML", render: async (article) => readable(article).content },
  {
    name: "Markdown by Turndown",
    render: async (article) => new Turndown().turndown(parseHTML(readable(article).content).document),
  },
];

function readable(article: string): { readonly textContent: string; readonly content: string } {
  const parsed = new Readability(parseHTML(pageOf(article)).document).parse();
  if (parsed?.content == null || parsed.textContent == null) throw new Error("Readability found no article");
  return { textContent: parsed.textContent, content: parsed.content };
}

function run(program: string, args: readonly string[], input: string | Uint8Array): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { input, encoding: "utf8" });
  if (status !== 0) throw error ?? new Error(`${program}: exit code ${status}\n${stderr}`);
  return stdout;
}
