import { afterAll, beforeAll, describe, expect, test } from "vitest";
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
