import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, inject, it } from "vitest";

const consumer = inject("consumer");
const readme = readFileSync(join(consumer, "node_modules", "kz-tr-council", "README.md"), "utf8");

/** The minified size of a module in bytes, plain and gzipped; zod and what is loaded on demand are not counted. */
async function sizeOf(code: string): Promise<[minified: number, gzipped: number]> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: code,
      resolveDir: consumer,
      sourcefile: "entry.js",
    },
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    external: ["zod"],
    outdir: join(consumer, "sizes"),
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const loaded = new Set<string>();
  const load = (name: string) => {
    if (loaded.has(name)) return;
    loaded.add(name);
    for (const { path, kind } of metafile.outputs[name]?.imports ?? []) {
      if (kind === "import-statement" && path in metafile.outputs) load(path);
    }
  };
  for (const [name, { entryPoint }] of Object.entries(metafile.outputs))
    if (entryPoint?.endsWith("entry.js")) load(name);
  const files = outputFiles.filter(({ path }) =>
    [...loaded].some((name) => path.endsWith(name.slice(dirname(name).length))),
  );
  const bundle = Buffer.concat(files.map(({ contents }) => contents));
  return [bundle.length, gzipSync(bundle, { level: 9 }).length];
}

it.each([
  "kz-tr-council",
  "kz-tr-council/records",
  "kz-tr-council/schemas",
  "kz-tr-council/verify",
  "kz-tr-council/locales/kk",
  "kz-tr-council/locales/ru",
  "kz-tr-council/locales/tr",
])("gives in the README what %s weighs", async (entry) => {
  const row = readme.split("\n").find((line) => line.startsWith(`| \`${entry}\` |`));
  const printed = row
    ?.split("|")
    .slice(-3, -1)
    .map((cell) => Number(cell.replace("kB", "")));
  const measured = (await sizeOf(`export * from ${JSON.stringify(entry)};`)).map((bytes) => bytes / 1000);
  expect(measured[0]).toBeGreaterThan(1);
  expect(printed).toHaveLength(2);
  // Compressors differ by a few bytes from one version of Node to the next.
  for (const [index, size] of printed?.entries() ?? []) {
    expect(size / (measured[index] ?? 0), `${entry}: ${measured.join(", ")} kB`).toBeCloseTo(1, 1);
  }
});

it("gives one helper for little", async () => {
  const [, gzipped] = await sizeOf('export { formatQuantity } from "kz-tr-council";');
  expect(gzipped).toBeLessThan(3000);
});
