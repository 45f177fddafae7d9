import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { movedIds } from "../../../scripts/generate/moved-ids.js";
import { readRedirects, renderRedirects } from "../../../scripts/generate/redirects.js";
import type { DataSet } from "../../../src/model/kinds.js";
import { smallDataSet } from "../schemas/small-data-set.js";
import { createWorkspace, type Workspace } from "./workspace.js";

const data = smallDataSet() as unknown as DataSet;

let workspace: Workspace;
beforeAll(() => {
  workspace = createWorkspace(smallDataSet());
});
afterAll(() => workspace.remove());

function read(redirects: object) {
  const file = { $schema: "./schema/redirects.json", redirects };
  workspace.write("data/redirects.json", JSON.stringify(file));
  return readRedirects(workspace.root, data);
}

const since = "2.0.0";
const moved = (to: unknown, was = "place") => ({ kind: "moved", was, to, since });
const split = (was: string, ...to: unknown[]) => ({ kind: "split", was, to, since });

test("every kind of redirect is rendered", () => {
  const { redirects = {}, problems } = read({
    "old-port": moved("north-port"),
    projects: split("figure", "all-projects", "running-projects"),
    "wrong-turn": { kind: "withdrawn", was: "figure", reason: "No source says so.", since },
  });
  expect(problems).toEqual([]);
  const text = renderRedirects(redirects);
  expect(text).toContain('to: "north-port",');
  expect(text).toContain('to: /* @__PURE__ */ Object.freeze(["all-projects", "running-projects"]),');
  expect(text).toContain('reason: "No source says so.",');
});

describe("a redirect is refused", () => {
  test.each<[string, object, RegExp]>([
    [
      "from the id of a record",
      { wheat: moved("north-port") },
      / redirects\.wheat: got the id of a record; give /,
    ],
    ["to an id that no record has", { old: moved("zzz") }, /\.to: got "zzz"; give the id of a record$/],
    [
      "to a misspelt id",
      { old: moved("north-prot") },
      /\.to: got "north-prot"; did you mean "north-port"\?$/,
    ],
    [
      "to another redirect",
      { old: moved("older"), older: moved("wheat", "commodity") },
      /\.to: got "older".*redirected.*; give /,
    ],
    ["in one part", { old: split("commodity", "wheat") }, /\.to.*: got .*; give /],
    [
      "in the same part twice",
      { old: split("commodity", "wheat", "wheat") },
      /\.to: got one id twice; give /,
    ],
    [
      "in parts of several kinds",
      { old: split("commodity", "wheat", "north-port") },
      /\.to: got .* another kind; give /,
    ],
    [
      "to a record of another kind",
      { old: moved("wheat") },
      /\.to: got .* another kind; give the id of a place/,
    ],
    [
      "from an id that gives the constant of a record",
      { turnover2029: moved("turnover-2029", "figure") },
      /redirects\.turnover2029: got "turnover2029", which gives the constant turnover2029 as "turnover-2029" does/,
    ],
    [
      "from a reserved word",
      { new: moved("wheat", "commodity") },
      /redirects\.new: got "new", a reserved word/,
    ],
    [
      "from the name of a table",
      { figures: moved("wheat", "commodity") },
      /got "figures", the name of a table/,
    ],
    [
      "from the name of the list of tables",
      { tables: moved("wheat", "commodity") },
      /got "tables", the name of a table/,
    ],
    ["of no kind of record", { old: moved("wheat", "planet") }, /\.was: got "planet"; give the kind /],
    [
      "without a reason",
      { old: { kind: "withdrawn", was: "figure", since } },
      /\.reason: got nothing; give why /,
    ],
    [
      "without a version",
      { old: { kind: "moved", was: "commodity", to: "wheat" } },
      /\.since: got nothing; give the version /,
    ],
    [
      "in something that is not a version",
      { old: { ...moved("wheat", "commodity"), since: "v2" } },
      /\.since: got "v2"; give /,
    ],
    ["of another kind", { old: { kind: "gone", since } }, /\.old.*; give a redirect of the kind "moved"/],
    ["from an id of a user's own", { "acme:x": moved("wheat") }, /"acme:x".*kebab-case/],
  ])("%s", (_, redirects, problem) => {
    const { problems } = read(redirects);
    expect(problems).toEqual([expect.stringMatching(problem)]);
    expect(problems[0]).toMatch(/^data\/redirects\.json redirects/);
  });
});

test("a key that the schema would pass over is refused", () => {
  expect(read(JSON.parse('{"__proto__": { "kind": "nonsense" }}')).problems).toEqual([
    'data/redirects.json: got the key "__proto__"; give another key',
  ]);
});

test("the example in CONTRIBUTING.md lacks nothing but the record that it leads to", () => {
  const guide = readFileSync(new URL("../../../CONTRIBUTING.md", import.meta.url), "utf8");
  const [, example = ""] = /^("old-id": .*)$/mu.exec(guide) ?? [];
  expect(read(JSON.parse(`{${example}}`)).problems).toEqual([
    expect.stringMatching(/redirects\.old-id\.to: got "new-id"; give the id of a record$/),
  ]);
});

test("an id that moved keeps its old name until the next major version", () => {
  const { redirects = {} } = read({ "old-port": moved("north-port") });
  const namesIn = (version: string) => movedIds("place", data, redirects, version).map(({ from }) => from);
  for (const version of ["1.9.0", "2.0.0", "2.7.1"]) expect(namesIn(version)).toEqual(["old-port"]);
  for (const version of ["3.0.0", "10.0.0"]) expect(namesIn(version)).toEqual([]);
});
