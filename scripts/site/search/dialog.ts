/** Runs in the browser on every page: answers in TypeDoc's own search dialog, in place of TypeDoc's search by names. */
import type { Found } from "./find.js";

declare global {
  interface Window {
    /** What `find.js` defines once it is loaded. */
    facts?: { find: (text: string) => Found[] };
  }
}

const base = document.documentElement.dataset["base"] ?? "./";
let loading = false;

const isInput = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.id === "tsd-search-input";

// The dialog gives its input the focus when it opens; only then is the index worth its weight.
document.addEventListener("focusin", ({ target }) => {
  if (isInput(target)) load(target);
});

// In the capture phase, so that TypeDoc's own listener does not answer as well.
document.addEventListener(
  "input",
  (event) => {
    if (!isInput(event.target)) return;
    event.stopImmediatePropagation();
    load(event.target);
    show(event.target);
  },
  true,
);

/** Loads the index, unless it is there or on its way. */
function load(input: HTMLInputElement): void {
  if (loading) return;
  loading = true;
  const script = document.createElement("script");
  script.src = new URL("assets/find.js", new URL(base, location.href)).href;
  script.addEventListener("load", () => show(input));
  script.addEventListener("error", () => {
    loading = false;
    script.remove();
    say("The search could not be loaded. Type again to try once more.");
  });
  document.head.append(script);
}

function say(text: string): void {
  const status = document.getElementById("tsd-search-status");
  if (status !== null) status.textContent = text;
}

function show(input: HTMLInputElement): void {
  const results = document.getElementById("tsd-search-results");
  if (results === null || window.facts === undefined) return;
  const text = input.value.trim();
  const found = window.facts.find(text);
  input.setAttribute("aria-activedescendant", "");
  results.replaceChildren(...found.map(option));
  say(text !== "" && found.length === 0 ? `Nothing found for “${text}”` : "");
}

function option({ kind, text, value, address }: Found, index: number): HTMLElement {
  const link = document.createElement("a");
  link.tabIndex = -1;
  link.href = new URL(address, new URL(base, location.href)).href;
  link.append(part("found-kind", kind), part("text", text));
  if (value !== undefined) link.append(part("found-value", value));
  const item = document.createElement("li");
  item.id = `found-${index}`;
  item.role = "option";
  item.ariaSelected = "false";
  item.append(link);
  return item;
}

function part(name: string, text: string): HTMLElement {
  const span = document.createElement("span");
  span.className = name;
  span.textContent = text;
  return span;
}
