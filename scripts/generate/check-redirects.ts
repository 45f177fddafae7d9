import type { DataSet } from "../../src/model/kinds.js";
import type { Redirect } from "../../src/model/redirect.js";
import { gotUnknown } from "../../src/text/errors.js";
import { constantName, constantNameProblem } from "./constant-names.js";
import { allRecords } from "./facts.js";

/**
 * Checks redirects against the records: an id is never both, every target is a record of the kind that had the id, and
 * the parts of a split differ. A redirect to a redirect is refused, so that one step always finds the record. An id that
 * moved keeps its constant for a while, so it needs a name of its own.
 */
export function checkRedirects(redirects: Readonly<Record<string, Redirect>>, data: DataSet): string[] {
  const kinds = new Map<string, string>(allRecords(data).map(({ id, kind }) => [id, kind]));
  const constants = new Map([...kinds.keys()].map((id) => [constantName(id), id]));
  return Object.entries(redirects).flatMap(([id, redirect]) => {
    const place = `redirects.${id}`;
    const live = kinds.has(id) ? [`${place}: got the id of a record; give an id that no record has`] : [];
    if (redirect.kind === "withdrawn") return live;
    const unnamed = redirect.kind === "moved" ? constantNameProblem(id, constants) : undefined;
    const targets: readonly string[] = [redirect.to].flat();
    const problems = targets.flatMap((target) => {
      if (kinds.has(target)) return [];
      if (Object.hasOwn(redirects, target))
        return [`got ${JSON.stringify(target)}, which is redirected itself; give the id of a record`];
      return [gotUnknown(target, [...kinds.keys()], "the id of a record")];
    });
    if (new Set(targets).size < targets.length) problems.push("got one id twice; give different records");
    if (problems.length === 0 && targets.some((target) => kinds.get(target) !== redirect.was))
      problems.push(`got a record of another kind; give the id of a ${redirect.was}`);
    return [
      ...live,
      ...(unnamed === undefined ? [] : [`${place}: ${unnamed}`]),
      ...problems.map((problem) => `${place}.to: ${problem}`),
    ];
  });
}
