import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, it } from "vitest";
import { subpathFolders } from "../../scripts/subpath-folders.js";
import { COMPILERS, type Mode } from "./compilers.js";
import { everyExportOf } from "./every-export.js";

const consumer = inject("typedConsumer");
const programs = fileURLToPath(new URL("programs", import.meta.url));
const installed = join(consumer, "node_modules", "kz-tr-council");
const require = createRequire(join(consumer, "package.json"));

/** Every entry by the name of its programs. */
const ENTRIES: Readonly<Record<string, string>> = {
  index: "kz-tr-council",
  ...Object.fromEntries(
    [...subpathFolders(installed).keys()].map((folder) => [
      folder.replaceAll("/", "-"),
      `kz-tr-council/${folder}`,
    ]),
  ),
};

/** The programs that import an entry by the name of the file, and those that misuse what these export. */
function programsFor(name: string, specifier: string): Record<"exporting" | "misusing", [string, string][]> {
  const { exporting, misusing } = everyExportOf(specifier, require(specifier));
  const written = readdirSync(programs);
  const read = (file: string): [string, string][] =>
    written.includes(file) ? [[file, readFileSync(join(programs, file), "utf8")]] : [];
  return {
    exporting: [["every.ts", exporting], ...read(`${name}.ts`)],
    misusing: [["every.use.ts", misusing], ...read(`${name}.use.ts`)],
  };
}

function writeProject(
  folder: string,
  files: readonly (readonly [string, string])[],
  config: Record<string, unknown>,
): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of [...files, ["tsconfig.json", JSON.stringify(config)] as const])
    writeFileSync(join(folder, name), text);
}

/** Lays two projects a entry into a folder: one that exports what it imports, one that misuses those declarations. */
function writeProjects(folder: string, { type, options }: Mode): string[] {
  const compilerOptions = {
    ...options,
    target: "es2022",
    lib: ["es2022", "dom"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    composite: true,
    outDir: "out",
  };
  // What is emitted is a library to who misuses it, and must be as sound as this package's own declarations.
  const checked = { ...compilerOptions, skipLibCheck: false, skipDefaultLibCheck: true };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type }));
  return Object.entries(ENTRIES).map(([name, specifier]) => {
    const { exporting, misusing } = programsFor(name, specifier);
    const [from, to] = [join(folder, name), join(folder, name, "use")];
    writeProject(from, exporting, {
      compilerOptions: { ...compilerOptions, skipLibCheck: true },
      files: exporting.map(([file]) => file),
    });
    writeProject(
      to,
      misusing.map(([file, text]) => [file, text.replace('"./', '"../')]),
      { compilerOptions: checked, references: [{ path: ".." }] },
    );
    return to;
  });
}

const compile = (version: string, projects: readonly string[]) =>
  new Promise<string>((resolve) => {
    const tsc = join(consumer, "node_modules", `typescript-${version}`, "bin", "tsc");
    execFile(process.execPath, [tsc, "--build", ...projects], { maxBuffer: 1e8 }, (_, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });

/** The modules that an emitted declaration names. */
const namedIn = (declaration: string) =>
  Array.from(declaration.matchAll(/(?:\bfrom|\bimport\()\s*"([^"]+)"/g), ([, name]) => name ?? "");

describe.each(COMPILERS)("declarations by TypeScript $version", ({ version, modes }) => {
  it.concurrent.each(modes)(
    "under $name name public modules alone, and lose no type",
    async (mode) => {
      const folder = join(consumer, version, mode.name);
      expect(await compile(version, writeProjects(folder, mode))).toBe("");
      for (const [name, specifier] of Object.entries(ENTRIES)) {
        const allowed = name === "schemas" ? /^kz-tr-council\/schemas$|^zod(?:\/|$)/ : undefined;
        const out = join(folder, name, "out");
        const named = readdirSync(out)
          .filter((file) => file.endsWith(".d.ts"))
          .flatMap((file) => namedIn(readFileSync(join(out, file), "utf8")));
        expect(named, name).not.toEqual([]);
        expect(
          named.filter((module) => module !== specifier && !allowed?.test(module)),
          name,
        ).toEqual([]);
      }
    },
    300_000,
  );
});
