import { type Chart, drawingOf } from "./chart.js";
import { COLOURS } from "./colours.js";
import { svgElement } from "./dom.js";

/**
 * Writes a chart as a picture of its own, which reads on light and on dark pages: it has its own background, and follows
 * the reader's scheme.
 */
export function standalone(chart: Chart, notice: string): string {
  const svg = drawingOf(chart, "wide");
  const [width, height] = [Number(svg.getAttribute("width")), Number(svg.getAttribute("height"))];
  const margin = 16;
  const top = 48;
  const whole = [width + 2 * margin, height + top + margin];
  svg.setAttribute("viewBox", `${-margin} ${-top} ${whole.join(" ")}`);
  svg.setAttribute("width", String(whole[0]));
  svg.setAttribute("height", String(whole[1]));
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  svg.querySelector("desc")?.after(
    svgElement("style", {}, `${rule("light")}@media (prefers-color-scheme: dark){${rule("dark")}}`),
    svgElement("rect", {
      x: -margin + 0.5,
      y: -top + 0.5,
      width: width + 2 * margin - 1,
      height: height + top + margin - 1,
      rx: 8,
      fill: "var(--chart-card)",
      stroke: "var(--chart-grid)",
    }),
    svgElement(
      "text",
      { x: 0, y: -20, "text-anchor": "start", "font-size": 16, "font-weight": 600, fill: "var(--chart-ink)" },
      chart.title,
    ),
  );
  return `<!-- ${notice} -->\n${svg.outerHTML}\n`;
}

function rule(scheme: keyof typeof COLOURS): string {
  const variables = Object.entries(COLOURS[scheme]).map(([name, value]) => `--chart-${name}:${value}`);
  return `svg{${variables.join(";")}}`;
}
