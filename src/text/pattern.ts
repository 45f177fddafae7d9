/**
 * Makes a regular expression when it is first used.
 *
 * For expressions with Unicode classes (`\p{L}`): an engine spells out the classes of every literal in a file as it
 * loads the file, even of those inside functions, and a few of them take longer than the rest of the import.
 */
export function pattern(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}
