import { parseHTML } from "linkedom";

/** The document that all charts are drawn in. */
export const document: Document = parseHTML("<html></html>").document;

type Attributes = Readonly<Record<string, string | number>>;

/** Makes an HTML element; text is escaped when the element is written. */
export function element(
  tag: string,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): Element {
  return filled(document.createElement(tag), attributes, children);
}

/** Makes an SVG element. */
export function svgElement(
  tag: string,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): SVGElement {
  return filled(
    document.createElementNS("http://www.w3.org/2000/svg", tag) as SVGElement,
    attributes,
    children,
  );
}

function filled<E extends Element>(made: E, attributes: Attributes, children: readonly (Node | string)[]): E {
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}
