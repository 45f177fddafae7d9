const PURE = "/* @__PURE__ */";
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/u;

/** The length from which a list of flat objects freezes them by one call: a call for each would take more bytes. */
const LONG = 10;

/**
 * Renders JSON data as a literal in which every object and array freezes itself.
 *
 * The annotation lets a bundler drop the whole literal where nothing uses it. The type of the outermost object must be
 * given: without it TypeScript infers lists for tuples and strings for literals further in.
 */
export function renderFrozen(value: unknown, type = ""): string {
  return render(value, type, "", type || undefined);
}

/** Renders a value in a literal, the type written only at the top; the path leads from there to the value's own type. */
function render(value: unknown, type: string, indent: string, path: string | undefined): string {
  const inner = `${indent}  `;
  const freeze = `${PURE} Object.freeze${type === "" ? "" : `<${type}>`}(`;
  if (Array.isArray(value)) {
    // References and aliases stay on one line: most have one or two elements.
    if (value.every((item) => typeof item !== "object")) {
      return `${freeze}[${value.map((item) => JSON.stringify(item)).join(", ")}])`;
    }
    const itemPath = path && `${path}[number]`;
    if (itemPath !== undefined && value.length >= LONG && value.every(isFlat)) {
      const lines = value.map((object) => `\n${inner}${renderFlat(object)},`).join("");
      return `${freeze}${PURE} [${lines}\n${indent}].map<${itemPath}>(Object.freeze))`;
    }
    return `${freeze}[${value.map((element) => `\n${inner}${render(element, "", inner, itemPath)},`).join("")}\n${indent}])`;
  }
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).map(
      ([key, member]) =>
        `\n${inner}${renderKey(key)}: ${render(member, "", inner, path && `${path}[${JSON.stringify(key)}]`)},`,
    );
    return members.length === 0 ? `${freeze}{})` : `${freeze}{${members.join("")}\n${indent}})`;
  }
  return JSON.stringify(value);
}

/**
 * Renders JSON data as the literal that a function returns.
 *
 * An engine skips the body of a function until it is called, so an import does not pay for data that few programs use.
 */
export function renderMade(value: object): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", "\n  ");
}

function isFlat(item: object): boolean {
  return Object.values(item).every((value) => typeof value !== "object");
}

function renderFlat(item: object): string {
  const members = Object.entries(item).map(([key, value]) => `${renderKey(key)}: ${JSON.stringify(value)}`);
  return `{ ${members.join(", ")} }`;
}

function renderKey(key: string): string {
  return IDENTIFIER.test(key) ? key : JSON.stringify(key);
}
