import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { shareDeclarations } from "../../../scripts/share-declarations.js";
import { filesIn } from "./workspace.js";

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "kz-tr-council-dist-"));
});
afterEach(() => rmSync(dist, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text);
}

const PART = "export interface Part {}\n";

describe("the declarations of the two formats", () => {
  it("are shared, but for those that import another package", () => {
    const own = "import * as z from 'zod/v4';\nimport { Part } from './part-1.js';\n";
    write({ "part-1.d.ts": PART, "part-1.d.cts": PART, "schemas.d.ts": own, "schemas.d.cts": own });
    shareDeclarations(dist);
    expect(filesIn(dist)).toEqual({
      "part-1.d.ts": 'export * from "./part-1.cjs";\n',
      "part-1.d.cts": PART,
      "schemas.d.ts": own,
      "schemas.d.cts": own,
    });
  });

  it("hold no file that leads nowhere", () => {
    const entry = (part: string) => `export { Part } from './${part}';\n`;
    write({ "part-1.d.ts": PART, "part-2.d.cts": PART });
    write({ "index.d.ts": entry("part-1.js"), "index.d.cts": entry("part-2.cjs") });
    shareDeclarations(dist);
    expect(Object.keys(filesIn(dist))).toEqual(["index.d.cts", "index.d.ts", "part-2.d.cts"]);
  });

  it("are refused where a file needs what is not shared", () => {
    write({ "part-1.d.ts": PART, "part-2.d.cts": PART });
    write({ "schemas.d.ts": "import * as z from 'zod/v4';\nimport { Part } from './part-1.js';\n" });
    expect(() => shareDeclarations(dist)).toThrow(
      "schemas.d.ts: got the import of ./part-1.js, which has no ./part-1.d.cts; give both formats the same parts",
    );
  });
});
