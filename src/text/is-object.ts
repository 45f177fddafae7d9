/** Tells whether a value is an object with fields, of any realm, and not a list, a map or a date. */
export function isObject(value: unknown): value is object {
  return Object.prototype.toString.call(value) === "[object Object]";
}
