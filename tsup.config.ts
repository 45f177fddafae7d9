import type { Plugin } from "esbuild";
import { defineConfig, type Options } from "tsup";

/** Every entry by the name of its built file. */
const entries: Readonly<Record<string, string>> = {
  index: "src/index.ts",
  records: "src/generated/records/index.ts",
  schemas: "src/schemas/index.ts",
  verify: "src/verify/index.ts",
};

const shared: Options = {
  target: "es2022",
  platform: "neutral",
  treeshake: false,
  sourcemap: false,
  removeNodeProtocol: false,
};

/**
 * Leaves the records to the entry that holds them, so that no other file repeats one. Every other entry is one file of
 * its own: loading a file costs more than the few helpers that two entries repeat.
 */
const recordsFromTheirEntry: Plugin = {
  name: "records-from-their-entry",
  setup({ initialOptions, onResolve }) {
    const extension = initialOptions.outExtension?.[".js"] ?? ".js";
    onResolve({ filter: /\/records\/[\w-]+\.js$/ }, () => ({
      path: `./records${extension}`,
      external: true,
      sideEffects: false,
    }));
  },
};

export default defineConfig([
  {
    ...shared,
    entry: { ...entries },
    format: ["esm", "cjs"],
    // The declaration build sets a base URL, which TypeScript 6 deprecates.
    dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  ...Object.entries(entries).map(
    ([name, file]): Options => ({
      ...shared,
      entry: { [name]: file },
      format: ["esm", "cjs"],
      external: ["zod"],
      // What an entry loads on demand is a file of its own, in CommonJS too.
      splitting: true,
      esbuildPlugins: name === "records" ? [] : [recordsFromTheirEntry],
    }),
  ),
  {
    ...shared,
    // The command is a user of the package: it imports the public entries by the package's own name.
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    platform: "node",
    external: [/^kz-tr-council/],
  },
]);
