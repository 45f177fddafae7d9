import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { descriptor } from "../unit/scripts/csv-tables.js";
import { installed } from "./installed.js";

/** The part of the reader's interface that is used here. */
interface Reader {
  readonly Package: {
    readonly load: (descriptor: object, options: { readonly basePath: string }) => Promise<LoadedPackage>;
  };
}

interface LoadedPackage {
  readonly valid: boolean;
  readonly errors: readonly Error[];
  readonly getResource: (name: string) => {
    readonly read: (options: { readonly keyed: true; readonly relations: true }) => Promise<object[]>;
  };
}

let folder: string;
beforeAll(() => {
  installed("datapackage");
  folder = mkdtempSync(join(tmpdir(), "kz-tr-council-csv-"));
  cpSync(fileURLToPath(new URL("../../data/csv", import.meta.url)), folder, { recursive: true });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function load(): Promise<LoadedPackage> {
  return installed<Reader>("datapackage").Package.load(
    JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")),
    { basePath: folder },
  );
}

it("is valid by the profile that the reader ships", async () => {
  const { valid, errors } = await load();
  expect(errors.map(({ message }) => message)).toEqual([]);
  expect(valid).toBe(true);
});

it.each(descriptor.resources)(
  "$name is read whole, with its types and its keys",
  async ({ name, schema }) => {
    const rows = await (await load()).getResource(name).read({ keyed: true, relations: true });
    expect(rows.length).toBeGreaterThan(0);
    expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map((field) => field.name));
  },
);

it("finds a key that leads nowhere", async () => {
  const path = join(folder, "links.csv");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace(/,trade$/mu, ",no-such-sector"));
  try {
    const read = (await load()).getResource("links").read({ keyed: true, relations: true });
    await expect(read).rejects.toThrow(/Foreign key "target"/u);
  } finally {
    writeFileSync(path, text);
  }
});
