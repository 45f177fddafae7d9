import { given } from "../messages.js";
import { constantName } from "./constant-name.js";
import { allLocated, type Check } from "./problem.js";

/** Words that no constant of an ECMAScript module can have as its name. */
const RESERVED_WORDS = [
  "arguments",
  "await",
  "break",
  "case",
  "catch",
  "class",
  "const",
  "continue",
  "debugger",
  "default",
  "delete",
  "do",
  "else",
  "enum",
  "eval",
  "export",
  "extends",
  "false",
  "finally",
  "for",
  "function",
  "if",
  "implements",
  "import",
  "in",
  "instanceof",
  "interface",
  "let",
  "new",
  "null",
  "package",
  "private",
  "protected",
  "public",
  "return",
  "static",
  "super",
  "switch",
  "this",
  "throw",
  "true",
  "try",
  "typeof",
  "undefined",
  "var",
  "void",
  "while",
  "with",
  "yield",
];

/** Every record is exported as a constant, so its id must give a name that nothing else has. */
export const checkConstantNames: Check = (set) => {
  const firstIds = new Map<string, string>();
  return allLocated(set).flatMap(({ record: { id }, path }) => {
    const name = constantName(id);
    const first = firstIds.get(name);
    if (first === undefined) firstIds.set(name, id);
    const message = problemWith(name, id, first, Object.keys(set));
    return message === undefined ? [] : [{ path: [...path, "id"], message }];
  });
};

function problemWith(
  name: string,
  id: string,
  first: string | undefined,
  tables: readonly string[],
): string | undefined {
  if (RESERVED_WORDS.includes(name)) return `${given(id)} is a reserved word of JavaScript: give another id`;
  if (tables.includes(name)) return `${given(id)} is the name of a table of records: give another id`;
  if (first === undefined || first === id) return undefined;
  return `${given(id)} and ${given(first)} both give the constant ${name}: give one of them another id`;
}
