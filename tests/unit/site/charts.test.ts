import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { COLOURS } from "../../../scripts/site/charts/colours.js";
import { charts, chartsOf, isChartName } from "../../../scripts/site/charts/index.js";
import { DARKEST } from "../../../scripts/site/charts/paragraphs-by-kinds.js";
import { figures, findRecord, formatQuantity } from "../../../src/index.js";
import { readGuides, tagsOf } from "../../docs/guides.js";

const linkTo = (id: string) => `records/${id}.html`;
const pages = Object.entries(charts).map(([name, chart]) => ({ name, html: chart(linkTo) }));
const parse = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document;

describe.each(pages)("the chart $name", ({ name, html }) => {
  const document = parse(html);
  const svgs = [...document.querySelectorAll("svg")];

  it("is one figure with a caption and the numbers as a table with headings", () => {
    expect(document.querySelectorAll("figure.chart > figcaption").length).toBe(1);
    expect(document.querySelectorAll("table thead th").length).toBeGreaterThan(1);
    for (const row of document.querySelectorAll("tbody tr")) {
      expect(row.querySelectorAll("th[scope=row]").length).toBe(1);
      expect(row.textContent.trim()).not.toBe("");
    }
  });

  it("is drawn wide and narrow, each an image with a title and a description", () => {
    const widths = svgs.map((svg) => svg.getAttribute("width"));
    expect(widths).toEqual(name === "sectors-by-kinds" ? [] : ["640", "320"]);
    for (const svg of svgs) {
      expect(svg.getAttribute("role")).toBe("img");
      const [title, description] = (svg.getAttribute("aria-labelledby") ?? "").split(" ");
      expect(svg.querySelector(`title#${title}`)?.textContent).toBeTruthy();
      expect(svg.querySelector(`desc#${description}`)?.textContent.length).toBeGreaterThan(20);
    }
  });

  it("says in no typed number how many bars or parts it has", () => {
    expect(html).not.toMatch(/\b(?:two|three|four) (?:bars|arrows|parts|different)\b/iu);
  });

  it("links every record that it names, and only records that exist", () => {
    const addresses = [...document.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) {
      const id = /^records\/(.+)\.html$/u.exec(address)?.[1] ?? "";
      expect(findRecord(id), address).toBeDefined();
    }
  });

  it("uses no colour but the variables of the style sheet", () => {
    for (const painted of document.querySelectorAll("[fill], [stroke]")) {
      for (const value of [painted.getAttribute("fill"), painted.getAttribute("stroke")]) {
        expect(value ?? "none").toMatch(/^(?:none|currentColor|var\(--chart-\w+\)|url\(#chart-[\w-]+\))$/u);
      }
    }
  });

  it("refers to nothing that is not in it", () => {
    for (const [, id] of html.matchAll(/url\(#([\w-]+)\)/gu)) {
      expect(document.getElementById(id ?? ""), id).not.toBeNull();
    }
  });
});

it("gives no id twice on a page with all charts", () => {
  const ids = [...parse(pages.map(({ html }) => html).join("")).querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(20);
  expect(new Set(ids).size).toBe(ids.length);
});

it("gives the same bytes each time", () => {
  for (const { name, html } of pages) expect(isChartName(name) && charts[name](linkTo)).toBe(html);
});

it("writes addresses as text", () => {
  const html = charts.trade(() => 'a"><script>alert(1)</script>');
  expect(parse(html).querySelector("script")).toBeNull();
});

it("says status and uncertainty in words, not by colour alone", () => {
  const { trade, "export-shares": shares, "disputed-investment": disputed } = charts;
  const texts = (html: string) =>
    [...parse(html).querySelectorAll("svg text")].map((text) => text.textContent);
  expect(texts(trade(linkTo))).toContain(
    `${formatQuantity(figures["trade-turnover-target"].quantity)}, ${figures["trade-turnover-target"].status}`,
  );
  expect(texts(shares(linkTo)).join()).toContain("uncorroborated");
  expect(texts(disputed(linkTo))).toContain(formatQuantity(figures["kazakh-investment-in-turkiye"].quantity));
});

it("fills one dot for each operational project", () => {
  const [wide] = parse(charts["joint-projects"](linkTo)).querySelectorAll("svg");
  const dots = [...(wide?.querySelectorAll("circle") ?? [])];
  expect(dots.length).toBe(figures["joint-agricultural-projects"].quantity.amount);
  expect(dots.filter((dot) => dot.getAttribute("fill") !== "none").length).toBe(
    figures["joint-agricultural-projects-operational"].quantity.amount,
  );
});

it("names the charts of a record", () => {
  expect(chartsOf("trade-turnover-2024")).toEqual(["trade"]);
  expect(chartsOf("yeni-safak-on-kazakh-investment-in-turkiye")).toEqual(["disputed-investment"]);
  expect(chartsOf("ankara")).toEqual([]);
  expect(isChartName("toString")).toBe(false);
});

/** The contrast of two colours by WCAG 2.2. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const luminance = (rgb: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const rgb = (hex: string) => [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));

describe.each(["light", "dark"] as const)("the colours of the %s scheme", (scheme) => {
  const { card, ink, muted, fact, aim } = COLOURS[scheme];

  it("can be read on the card, and on the fullest cell", () => {
    for (const text of [ink, muted]) expect(contrast(rgb(text), rgb(card))).toBeGreaterThan(4.5);
    for (const shape of [fact, aim]) expect(contrast(rgb(shape), rgb(card))).toBeGreaterThan(3);
    const fullest = rgb(card).map((channel, n) => channel + ((rgb(fact)[n] ?? 0) - channel) * DARKEST);
    expect(contrast(rgb(ink), fullest)).toBeGreaterThan(4.5);
  });

  it("are those of the style sheet", () => {
    const css = readFileSync(new URL("../../../scripts/site/charts/charts.css", import.meta.url), "utf8");
    for (const [name, value] of Object.entries(COLOURS[scheme])) {
      expect(css.split(`--chart-${name}: ${value};`).length - 1, name).toBe(2 - Number(scheme === "light"));
    }
  });
});

it("has every chart that a guide shows", () => {
  const shown = readGuides()
    .flatMap(({ text }) => tagsOf(text))
    .filter(([tag]) => tag === "chart");
  expect(shown.length).toBeGreaterThan(5);
  for (const [, name] of shown) expect(isChartName(name), name).toBe(true);
  expect(new Set(shown.map(([, name]) => name))).toEqual(new Set(pages.map(({ name }) => name)));
});
