import { type DefaultTreeAdapterMap, parse } from "parse5";

type Node = DefaultTreeAdapterMap["node"];

/** Elements whose content readers do not see, or not as what the page says: struck out, beside it, or in a field of a form. */
const HIDDEN = setOf(
  "head script style template noscript title svg math iframe object noembed noframes audio video canvas datalist " +
    "rp rt rtc meter progress del s strike textarea select optgroup option",
);

/** A length or number that is nothing. */
const ZERO = "0{0,9}\\.?0(?![.\\d]*[1-9])";

/** An offset that puts a text off the page. */
const FAR = "-(?:\\d{4}|\\d{3}(?:em|rem|v[hw]|%))";

/** Styles that each hide an element or strike it out. */
const HIDING = new RegExp(
  [
    "display:none",
    "(?:content-)?visibility:(?:hidden|collapse)",
    `(?:opacity|font-size):${ZERO}`,
    `transform:[^;]{0,200}scale(?:3d|x|y)?\\(${ZERO}`,
    "clip:rect\\(",
    `clip-path:(?:inset\\((?:50|100)%|(?:circle|ellipse)\\(${ZERO})`,
    `text-indent:${FAR}`,
    "text-decoration(?:-line)?:[^;]{0,200}line-through",
  ]
    .map((style) => `(?:^|;)${style}`)
    .join("|"),
  "iu",
);

/** Styles that hide an element only together: no size with nothing shown beyond it, a place off the page, no colour. */
const TOGETHER: readonly (readonly RegExp[])[] = [
  [
    new RegExp(`(?:^|;)(?:max-)?(?:height|width):${ZERO}`, "iu"),
    /(?:^|;)overflow(?:-[xy])?:(?:hidden|clip)/iu,
    /^(?!.*(?:padding|min-|flex))/iu,
  ],
  [
    new RegExp(`(?:^|;)(?:left|right|top|bottom):${FAR}`, "iu"),
    /(?:^|;)position:(?:absolute|fixed|relative)/iu,
  ],
  [/(?:^|;)color:transparent/iu, /^(?!.*(?:background-clip|text-shadow|text-fill-color))/iu],
];

/** Elements that start and end a paragraph. */
const BLOCKS = setOf(
  "address article blockquote aside body caption center dd details dialog dir div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search " +
    "section summary table tbody td tfoot th thead tr ul xmp",
);

/** A raised text that refers to a footnote, "3", "[a]", "*", and not the end of an ordinal. */
const REFERENCE = /^(?:[\s\d,–*†‡§¶()[\]]|\b[a-z]\b|note|citation needed)*$/u;

/** A step that is left to do: to read a node, or to write a border. */
type Step = { readonly node: Node; readonly around: Around } | string;

interface Around {
  /** Whether the text is raised. */
  readonly raised: boolean;
  /** What the slots of the shadow root show. */
  readonly slotted: readonly Node[];
}

/** Gives the text of an HTML page as a reader sees it, a blank line between paragraphs. */
export function textOfPage(html: string): string {
  const parts: string[] = [];
  // A stack, since a page may nest without bound.
  const steps: Step[] = [{ node: parse(html), around: { raised: false, slotted: [] } }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === "string") {
      parts.push(step);
      continue;
    }
    const { node, around } = step;
    if (node.nodeName === "#text" && "value" in node) {
      if (!around.raised || !REFERENCE.test(node.value)) parts.push(node.value.replace(/\s*\n\s*/gu, "\n"));
    } else if ("childNodes" in node && !isHidden(node)) {
      const border = borderOf(node.nodeName);
      parts.push(border);
      if (node.nodeName !== "br") steps.push(border);
      const [children, slotted] = shownIn(node, around.slotted);
      const within = { raised: around.raised || node.nodeName === "sup", slotted };
      for (const child of children.toReversed()) steps.push({ node: child, around: within });
    }
  }
  return parts.join("");
}

/** Gives the children that an element shows, and what slots in it show: if it has a shadow root, its own children. */
function shownIn(node: Node, slotted: readonly Node[]): readonly [readonly Node[], readonly Node[]] {
  const children = "childNodes" in node ? node.childNodes : [];
  for (const child of children) {
    if ("content" in child && attributeOf(child, "shadowrootmode"))
      return [child.content.childNodes, children];
  }
  if (node.nodeName !== "slot") return [children, slotted];
  const name = attributeOf(node, "name") ?? "";
  const given = slotted.filter((child) => (attributeOf(child, "slot") ?? "") === name);
  return [given.length > 0 ? given : children, []];
}

/** Tells whether an element is hidden by its tag or its own attributes. */
function isHidden(node: Node): boolean {
  if (HIDDEN.has(node.nodeName)) return true;
  if (["hidden", "popover"].some((name) => attributeOf(node, name) !== undefined)) return true;
  if (node.nodeName === "dialog") return attributeOf(node, "open") === undefined;
  const style = (attributeOf(node, "style") ?? "").replace(/\/\*.*?\*\/|\s/gsu, "");
  return HIDING.test(style) || TOGETHER.some((styles) => styles.every((part) => part.test(style)));
}

function attributeOf(node: Node, name: string): string | undefined {
  return "attrs" in node ? node.attrs.find((attribute) => attribute.name === name)?.value : undefined;
}

/** Gives what separates the text where an element starts or ends. */
function borderOf(name: string): string {
  if (BLOCKS.has(name)) return "\n\n";
  // Custom elements, such as "amp-ad" or "o:p", may be inline or blocks.
  return name === "br" || /[-:]/u.test(name) ? "\n" : "";
}

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(" "));
}
