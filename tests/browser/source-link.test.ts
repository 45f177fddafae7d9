import {
  type Evidence,
  figures,
  listRecords,
  parties,
  type Source,
  sourceLink,
  sources,
  tables,
} from "kz-tr-council";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { executablePath, launch } from "./chromium.js";

/** The colour in which the test page shows what the browser highlights. */
const HIGHLIGHT = "rgb(1, 200, 3)";

const { url }: Source = sources["astana-times"];

/** A piece of evidence whose words stand more than once in the article. */
const [kazakhstan]: readonly [Evidence, ...Evidence[]] = parties.kazakhstan.evidence;

/** A page with the words far down, once without the words beside them and then with them. */
function pageWith({ words, prefix = "", suffix = "" }: Evidence): string {
  const filler = "<p>Something else stands here.</p>".repeat(80);
  const decoy =
    prefix || suffix ? `<p id="decoy">Elsewhere <span>${words}</span> once more.</p>${filler}` : "";
  const gap = /^\p{P}/u.test(suffix) ? "" : " ";
  return `<!doctype html><meta charset="utf-8"><style>::target-text { background: ${HIGHLIGHT}; color: ${HIGHLIGHT} }</style>
    ${filler}${decoy}<p>A sentence says ${prefix} <span id="words">${words}</span>${gap}${suffix} and goes on.</p>${filler}`;
}

/** A page that repeats the words in a related headline and a caption before the article. */
function newsPageWith({ words, prefix = "", suffix = "" }: Evidence): string {
  const filler = "<p>Something else stands here.</p>".repeat(40);
  const title = words.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
  const gap = /^\p{P}/u.test(suffix) ? "" : " ";
  return `<!doctype html><meta charset="utf-8"><title>${title}</title>
    <style>::target-text { background: ${HIGHLIGHT}; color: ${HIGHLIGHT} }</style>
    <nav><a href="#">${words}</a></nav>
    <aside><h3 id="headline"><a href="#">Ministers on <span>${title}</span></a></h3><h3>${words}: what is next</h3></aside>
    <figure><figcaption>${words}. Photo: press service</figcaption></figure>
    ${filler}<p>A sentence says ${prefix} <span id="words">${words}</span>${gap}${suffix} and goes on.</p>${filler}`;
}

/** The part of an element's box that shows the highlight, from 0 to 1; `undefined` where it is out of sight. */
async function highlighted(page: Page, selector: string): Promise<number | undefined> {
  const box = await page.locator(selector).boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  if (box === null || box.y < 0 || box.y + box.height > height) return undefined;
  const picture = (await page.screenshot({ clip: box })).toString("base64");
  return page.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    let hits = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      if (pixels[at] === 1 && pixels[at + 1] === 200 && pixels[at + 2] === 3) hits++;
    }
    return hits / (pixels.length / 4);
  }, picture);
}

describe.skipIf(executablePath === undefined)("a link to the words, in Chromium", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser?.close());

  /** Opens a link; what stands at the address is a page of our own. */
  async function open(link: string, html: string): Promise<void> {
    await page?.close();
    page = await browser.newPage({ viewport: { width: 900, height: 600 } });
    await page.route("**/*", (route) =>
      route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
    );
    await page.goto(link);
  }

  const pieces = [
    ...Object.values(figures),
    ...Object.values(parties),
    tables.organizations["high-level-strategic-cooperation-council"],
  ]
    .flatMap<Evidence>(({ evidence }) => evidence)
    .concat(
      tables.statements["erdogan-on-second-homeland"].evidence,
      tables.places["gaziantep-province"].evidence,
      tables.places["baku-tbilisi-ceyhan-pipeline"].evidence,
    );

  /** Every quote that a headline may repeat, each once. */
  const short = listRecords()
    .flatMap<Evidence>((record) => ("evidence" in record ? record.evidence : []))
    .filter(({ passage, words }) => passage !== undefined && words.split(" ").length <= 4)
    .filter(({ words }, index, all) => all.findIndex((other) => other.words === words) === index);

  it.each(pieces)("scrolls to $words and highlights them", async (piece) => {
    await open(sourceLink(piece), pageWith(piece));
    await expect.poll(() => highlighted(page, "#words"), { timeout: 5000 }).toBeGreaterThan(0.6);
    if (piece.prefix ?? piece.suffix) {
      await page.locator("#decoy").scrollIntoViewIfNeeded();
      expect(await highlighted(page, "#decoy span")).toBe(0);
    }
  });

  it.each(short)("is not misled by headlines that say $words", async (piece) => {
    await open(sourceLink(piece), newsPageWith(piece));
    await expect.poll(() => highlighted(page, "#words"), { timeout: 5000 }).toBeGreaterThan(0.6);
    await page.locator("#headline").scrollIntoViewIfNeeded();
    expect(await highlighted(page, "#headline span")).toBe(0);
  });

  it("is misled by them without the words beside, so that the test can fail", async () => {
    const piece = { ...figures["trade-turnover-2024"].evidence[0], prefix: undefined, suffix: undefined };
    await open(sourceLink(piece), newsPageWith(piece));
    await page.waitForTimeout(300);
    await page.locator("#words").scrollIntoViewIfNeeded();
    expect(await highlighted(page, "#words")).toBe(0);
  });

  it("takes the decoy without the words beside, so that the test can fail", async () => {
    await open(sourceLink({ ...kazakhstan, prefix: undefined, suffix: undefined }), pageWith(kazakhstan));
    await expect.poll(() => highlighted(page, "#decoy span"), { timeout: 5000 }).toBeGreaterThan(0.6);
    // The highlight outlasts scrolling, so what is measured after it counts.
    await page.locator("#words").scrollIntoViewIfNeeded();
    expect(await highlighted(page, "#words")).toBe(0);
    await page.locator("#decoy").scrollIntoViewIfNeeded();
    expect(await highlighted(page, "#decoy span")).toBeGreaterThan(0.6);
  });

  it("does neither without the fragment, so that the test can fail", async () => {
    const [piece] = figures["trade-turnover-2024"].evidence;
    await open(url, pageWith(piece));
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.locator("#words").scrollIntoViewIfNeeded();
    expect(await highlighted(page, "#words")).toBe(0);
  });

  it("opens the page and nothing more where the words are not on it", async () => {
    const [piece] = figures["trade-turnover-2024"].evidence;
    await open(sourceLink(piece), pageWith({ ...piece, words: "$6 billion in 2024" }));
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});
