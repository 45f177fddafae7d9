import { svgElement } from "./dom.js";

interface Parts {
  readonly title: string;
  readonly description: string;
  readonly idOf: (part: string) => string;
  readonly className: string;
}

/** Makes a plot accessible: one image with a title and a description, without the labels and the style that Plot adds. */
export function finish(svg: Element, { title, description, idOf, className }: Parts): Element {
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const labelled of svg.querySelectorAll("[aria-label], [aria-hidden], [aria-description]")) {
    for (const name of ["aria-label", "aria-hidden", "aria-description"]) labelled.removeAttribute(name);
  }
  svg.setAttribute("class", className);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-labelledby", `${idOf("title")} ${idOf("desc")}`);
  svg.prepend(
    svgElement("title", { id: idOf("title") }, title),
    svgElement("desc", { id: idOf("desc") }, description),
  );
  return svg;
}
