import type { Verification } from "kz-tr-council/verify";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ARTICLE, PASSAGES, records } from "../unit/verify/small-article.js";
import { executablePath, launch } from "./chromium.js";
import { serveDist } from "./serve-dist.js";

/** A page that verifies a text with the built module, and shows what came of it as JSON. */
function pageOf(text: string): string {
  const input = JSON.stringify([text, { records, source: "acme:paper" }]).replaceAll("<", "\\u003c");
  return `<!doctype html><meta charset="utf-8"><output></output><script type="module">
    import { verify } from "/verify.js";
    const shown = await verify(...${input}).catch((error) => ({ error: String(error) }));
    document.querySelector("output").textContent = JSON.stringify(shown);
  </script>`;
}

describe.skipIf(executablePath === undefined)("verify as built, in Chromium", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser?.close());

  /** What the page shows, and which modules it has loaded. */
  async function verifyInBrowser(text: string) {
    const server = await serveDist(pageOf(text));
    const page = await browser.newPage();
    try {
      await page.goto(server.url);
      await page.waitForFunction(() => document.querySelector("output")?.textContent !== "");
      const shown: Verification = JSON.parse((await page.locator("output").textContent()) ?? "");
      return { ...shown, loadsParser: server.requested.includes("html.js") };
    } finally {
      await page.close();
      server.close();
    }
  }

  it("verifies a plain text without loading the HTML parser", async () => {
    expect(await verifyInBrowser(ARTICLE)).toMatchObject({
      verified: true,
      counts: { verified: records.length - 1, altered: 0, contradicted: 0, missing: 0 },
      loadsParser: false,
    });
  });

  it("loads the parser for a page, and verifies it too", async () => {
    const html = `<!doctype html><body><main>${PASSAGES.map((text) => `<p>${text}</p>`).join("")}</main>`;
    expect(await verifyInBrowser(html)).toMatchObject({ verified: true, loadsParser: true });
  });

  it("verifies on a page without https, where browsers give no Web Crypto", async () => {
    const server = await serveDist(pageOf(ARTICLE));
    const page = await browser.newPage();
    try {
      await page.route("http://news.example/**", async (route) => {
        const path = new URL(route.request().url()).pathname;
        await route.fulfill({ response: await route.fetch({ url: new URL(path, server.url).href }) });
      });
      await page.goto("http://news.example/");
      expect(await page.evaluate(() => crypto.subtle)).toBeUndefined();
      await page.waitForFunction(() => document.querySelector("output")?.textContent !== "");
      const shown: Verification = JSON.parse((await page.locator("output").textContent()) ?? "");
      expect(shown.verified).toBe(true);
    } finally {
      await page.close();
      server.close();
    }
  });

  it("contradicts a changed number, so that the test can fail", async () => {
    const { verified, counts } = await verifyInBrowser(ARTICLE.replace("$5 billion", "$6 billion"));
    expect(verified).toBe(false);
    expect(counts.contradicted).toBe(1);
  });
});
