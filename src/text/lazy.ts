/**
 * Makes a value when it is first asked for, and keeps it.
 *
 * For regular expressions with Unicode classes (`\p{L}`) above all: an engine spells the classes out, which takes longer
 * than the rest of an import.
 */
export function lazy<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
