import ts from "typescript";
import { KINDS } from "../../src/model/kinds.js";

/** Writes the name of a record's constant: its id in camelCase. Example: `"tradeTurnover2024"` for `"trade-turnover-2024"`. */
export function constantName(id: string): string {
  return id.replace(/-([a-z0-9])/gu, (_, character: string) => character.toUpperCase());
}

/** Says why an id cannot name a constant of a module, or gives `undefined` where it can. */
export function constantNameProblem(id: string, others: ReadonlyMap<string, string>): string | undefined {
  const name = constantName(id);
  if (!isBindable(name)) return `got "${id}", a reserved word of JavaScript; give another id`;
  // The module of the tables imports the constants beside its own exports.
  if (name === "tables" || Object.values(KINDS).some(({ collection }) => collection === name)) {
    return `got "${id}", the name of a table of records; give another id`;
  }
  const other = others.get(name);
  if (other === undefined || other === id) return undefined;
  return `got "${id}", which gives the constant ${name} as "${other}" does; give another id`;
}

/** Names that strict code cannot bind though they are not reserved words. */
const UNBINDABLE = ["arguments", "await", "eval", "undefined"];

function isBindable(name: string): boolean {
  const keyword = ts.identifierToKeywordKind(ts.factory.createIdentifier(name));
  const isReserved =
    keyword !== undefined &&
    keyword >= ts.SyntaxKind.FirstReservedWord &&
    keyword <= ts.SyntaxKind.LastFutureReservedWord;
  return !isReserved && !UNBINDABLE.includes(name);
}
