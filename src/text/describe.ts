/** The longest text an error message repeats; the rest of a hostile megabyte helps nobody. */
const LONGEST_QUOTE = 80;

/** Writes a text for an error message: quoted, escaped, and cut to {@link LONGEST_QUOTE} characters. */
export function quote(text: string): string {
  return text.length > LONGEST_QUOTE
    ? `${JSON.stringify(text.slice(0, LONGEST_QUOTE))}… (${text.length} characters)`
    : JSON.stringify(text);
}

/** Names any value in an error message, such as `"USD"`, `undefined`, `NaN` or `an array`. */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return quote(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty array" : "an array";
  if (typeof value === "object" && value !== null) return describeObject(value);
  if (typeof value === "function") return "a function";
  if (typeof value === "symbol") return "a symbol";
  return typeof value === "bigint" ? `${value}n` : String(value);
}

/** Example: `"a Map"`. */
function describeObject(value: object): string {
  const type = Object.prototype.toString.call(value).slice("[object ".length, -1);
  // An object can claim any text as its type.
  if (type === "Object" || !/^[A-Za-z]{1,30}$/.test(type)) return "an object";
  return `${/^[AEIO]/.test(type) ? "an" : "a"} ${type}`;
}
