import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { GENERATED_MARK } from "../../scripts/generate/notice.js";
import { copyRepository, type RepositoryCopy, WITH_GENERATED } from "../unit/scripts/repository-copy.js";
import { filesIn, ROOT } from "../unit/scripts/workspace.js";

const committed = Object.fromEntries(
  WITH_GENERATED.flatMap((folder) =>
    Object.entries(filesIn(join(ROOT, folder))).map(([path, text]) => [`${folder}/${path}`, text]),
  ),
);
const generated = Object.keys(committed).filter((path) =>
  committed[path]?.slice(0, 300).includes(GENERATED_MARK),
);

let copy: RepositoryCopy;
beforeEach(() => {
  copy = copyRepository();
});
afterEach(() => copy.remove());

/** The two ways in which a merge or an editor leaves a file unreadable. */
const BROKEN = ["", "<<<<<<< ours\n=======\n>>>>>>> theirs\n"];

test.each([
  [
    "are empty or hold conflict markers",
    (path: string, index: number) => writeFileSync(path, BROKEN[index % 2] ?? ""),
  ],
  ["are gone", (path: string) => rmSync(path)],
])(
  "every generated file is written anew where all of them %s",
  (_, spoil) => {
    expect(generated.length).toBeGreaterThan(30);
    for (const [index, path] of generated.entries()) spoil(join(copy.root, path), index);
    const { code, output } = copy.run("npm", "run", "-s", "generate");
    expect(output).toMatch(/^generate: \d+ files of \d+ written/);
    expect(code).toBe(0);
    for (const folder of WITH_GENERATED) {
      for (const [path, text] of Object.entries(filesIn(join(copy.root, folder)))) {
        expect(text, path).toBe(committed[`${folder}/${path}`]);
      }
    }
    expect(WITH_GENERATED.flatMap((folder) => Object.keys(filesIn(join(copy.root, folder))))).toHaveLength(
      Object.keys(committed).length,
    );
  },
  120_000,
);
