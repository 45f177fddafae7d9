import { join } from "node:path";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { executablePath, launch } from "../browser/chromium.js";
import { pages, SAMPLES, site } from "./pages.js";

const ORIGIN = "https://site.example/";
const addressOf = (page: string) => ORIGIN + page;

/** Answers the browser's requests with the files of the site. */
const serve = (page: Page) =>
  page.route(`${ORIGIN}**`, (route) =>
    route.fulfill({ path: join(site, decodeURI(new URL(route.request().url()).pathname)) }),
  );

/** What people search for, and the first answer that they mean. */
const QUESTIONS: readonly (readonly [text: string, first: string])[] = [
  ["turnover", "Trade turnover in 2024"],
  ["AI", "Artificial intelligence"],
  ["gluten", "Gluten"],
  ["Devlet", "Order of the State, conferred on Tokayev"],
  ["how much trade", "Trade turnover in 2024"],
  ["4,000", "Turkish companies in Kazakhstan"],
  ["$15 billion", "Target for trade turnover"],
  ["Turkey", "Türkiye"],
  ["Erdoğan", "Recep Tayyip Erdoğan"],
  ["Erdogan", "Recep Tayyip Erdoğan"],
  ["disputed", "Disputed and unconfirmed"],
  ["cite", "cite"],
  ["visa", "Visa-free stay in Kazakhstan"],
  ["schools", "Maarif Foundation schools to open"],
  ["changelog", "What changed"],
  ["enerji", "Energy"],
];

describe.skipIf(executablePath === undefined)("in Chromium", () => {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage();
    await serve(page);
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  });
  afterAll(() => browser.close());

  it("shows the table of other outlets whole on a phone", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const id of ["trade-turnover-2024", "kazakh-investment-in-turkiye"]) {
      await page.goto(addressOf(`records/${id}.html`), { waitUntil: "load" });
      const table = page.locator("#outlets ~ .wide table");
      await table.waitFor();
      expect(await table.evaluate((one) => one.scrollWidth - one.clientWidth), id).toBe(0);
    }
  });

  it("no page scrolls sideways on a phone, and none complains", async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    const wide: string[] = [];
    for (const name of pages) {
      await page.goto(addressOf(name), { waitUntil: "load" });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 360) wide.push(`${name}: ${width}`);
    }
    expect(wide).toEqual([]);
    expect([...new Set(complaints)].slice(0, 5)).toEqual([]);
  }, 600_000);

  describe("the search", () => {
    const answers = async (text: string) => {
      await page.fill("#tsd-search-input", text);
      return page.locator("#tsd-search-results li .text").allTextContents();
    };
    beforeAll(async () => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(addressOf("documents/Trade.html"));
      await page.click("#tsd-search-trigger");
      await page.waitForFunction(() => "facts" in window);
    });

    it.each(QUESTIONS)("answers %s with %s", async (text, first) => {
      expect((await answers(text))[0]).toBe(first);
    });

    it.each(["a:b", '"', "<", "*", "\\", "<img src=x onerror=alert(1)>"])("bears %s", async (text) => {
      await answers(text);
      expect(await page.locator("#tsd-search-results img").count()).toBe(0);
      expect([...new Set(complaints)].slice(0, 5)).toEqual([]);
    });

    it("opens an answer by the keyboard", async () => {
      await answers("gluten");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL(/records\/gluten\.html$/);
      expect(await page.locator("h1").textContent()).toBe("Gluten");
    });
  });

  describe.each(["light", "dark"] as const)(
    "for those who cannot see it, in the %s scheme",
    (colorScheme) => {
      it.each(SAMPLES)("%s has no fault that axe finds", async (name) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(addressOf(name));
        await page.evaluate(axe.source);
        const violations = await page.evaluate(async () => {
          const { axe } = window as unknown as {
            axe: {
              run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
            };
          };
          const { violations } = await axe.run();
          return violations.map(
            ({ id, nodes }) => `${id}: ${nodes.length}, first ${nodes[0]?.html.slice(0, 200)}`,
          );
        });
        expect(violations.join("\n")).toBe("");
      });
    },
  );

  it("shows the fact without JavaScript, and in print", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await serve(plain);
    await plain.goto(addressOf("records/trade-turnover-2024.html"));
    await plain.emulateMedia({ media: "print" });
    expect(await plain.locator(".fact-value").isVisible()).toBe(true);
    expect(await plain.locator(".fact-value").textContent()).toBe("$5 billion");
    await context.close();
  });
});
