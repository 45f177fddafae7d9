const IDENTIFIER = /^[A-Za-z_$][\w$]*$/u;

/**
 * Renders JSON data as a literal in which every object and array freezes itself.
 *
 * The annotation lets a bundler drop the whole literal where nothing uses it. The type of the outermost object must be
 * given: without it TypeScript infers lists for tuples and strings for literals further in.
 */
export function renderFrozen(value: unknown, type = "", indent = ""): string {
  const inner = `${indent}  `;
  const freeze = `/* @__PURE__ */ Object.freeze${type === "" ? "" : `<${type}>`}(`;
  if (Array.isArray(value)) {
    // References and aliases stay on one line: most have one or two elements.
    if (value.every((item) => typeof item !== "object")) {
      return `${freeze}[${value.map((item) => JSON.stringify(item)).join(", ")}])`;
    }
    return `${freeze}[${value.map((item) => `\n${inner}${renderFrozen(item, "", inner)},`).join("")}\n${indent}])`;
  }
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).map(
      ([key, item]) => `\n${inner}${renderKey(key)}: ${renderFrozen(item, "", inner)},`,
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

function renderKey(key: string): string {
  return IDENTIFIER.test(key) ? key : JSON.stringify(key);
}
