import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What one record weighs, in bytes, minified and gzipped. */
export interface RecordCost {
  readonly name: string;
  /** A bundle of a module that uses this record alone. */
  readonly bundle: number;
  /** The record as JSON. */
  readonly json: number;
}

/** Bundles every constant of the built entry `./records` on its own, as a user's build would. */
export async function recordCosts(entry: string): Promise<RecordCost[]> {
  const records = (await import(pathToFileURL(entry).href)) as Record<string, unknown>;
  const names = Object.keys(records);
  const { outputFiles } = await build({
    entryPoints: names,
    plugins: [
      {
        name: "modules-that-use-one-record",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^\w+$/ }, ({ path }) => ({ path, namespace: "user" }));
          onLoad({ filter: /^/, namespace: "user" }, ({ path }) => ({
            contents: `import { ${path} } from ${JSON.stringify(entry)}; console.log(${path});`,
            resolveDir: dirname(entry),
          }));
        },
      },
    ],
    bundle: true,
    minify: true,
    format: "esm",
    outdir: "bundles",
    write: false,
    logLevel: "error",
  });
  return outputFiles.map(({ path, contents }, index) => {
    const name = names[index] ?? path;
    return { name, bundle: gzipped(contents), json: gzipped(JSON.stringify(records[name])) };
  });
}

function gzipped(data: string | Uint8Array): number {
  return gzipSync(data, { level: 9 }).length;
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
