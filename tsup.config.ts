import type { Plugin } from "esbuild";
import { minify } from "terser";
import { defineConfig, type Options } from "tsup";

type TsupPlugin = NonNullable<Options["plugins"]>[number];

/**
 * Minifies every file. Statements end with a line, so that two versions can be compared. Exported functions keep their
 * names, which stack traces and consoles show. ES modules keep the marks of pure calls, which bundlers need and which
 * esbuild would drop.
 */
const minified: TsupPlugin = {
  name: "minified",
  async renderChunk(code, { path }) {
    if (!/\.c?js$/.test(path)) return;
    const isModule = this.format === "esm";
    const exported = /^(?:export|__export\(\w+,) \{([^}]*)\}/mu.exec(code)?.[1] ?? "";
    const functions = new RegExp(`^(?:${exported.match(/\w+/gu)?.join("|") ?? ""})$`, "u");
    const { code: small = "" } = await minify(code, {
      module: isModule,
      compress: { module: false, toplevel: false, passes: 2, join_vars: false, sequences: false },
      mangle: {
        toplevel: true,
        keep_fnames: functions,
        // The parser of pages marks its private members by an underscore.
        properties: path.endsWith("/html.js") && { regex: /^_/u },
      },
      format: { comments: false, preserve_annotations: isModule, semicolons: false },
    });
    return { code: small };
  },
};

/** Options of esbuild, with the features that it may emit; it keeps "Türkiye" as it is, since escapes are longer. */
function emitting(features: Readonly<Record<string, boolean>> = {}): NonNullable<Options["esbuildOptions"]> {
  return (options) => {
    options.charset = "utf8";
    options.supported = { ...options.supported, ...features };
  };
}

const shared: Options = {
  target: "es2022",
  platform: "neutral",
  treeshake: false,
  sourcemap: false,
  removeNodeProtocol: false,
  esbuildOptions: emitting(),
  plugins: [minified],
};

/**
 * Turns regular expressions with Unicode classes into calls. An engine expands the classes of a literal as soon as it
 * loads the file, even inside a function, and a few of them cost as much as all records.
 */
const PATTERNS_AS_CALLS = { "regexp-sticky-and-unicode-flags": false };

/** Keeps `import()` in CommonJS, where it would become `require`, which fails for an ES module in older runtimes. */
const IMPORTS_STAY = { "dynamic-import": true };

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

/**
 * Leaves the parser of pages out of `./verify`, in both formats: it is larger than all the rest, so the package holds it
 * once and loads it when a page is read.
 */
const pageParserOnDemand: Plugin = {
  name: "page-parser-on-demand",
  setup({ onResolve }) {
    onResolve({ filter: /\/html\.js$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./html.js", external: true } : undefined,
    );
  },
};

/** The declarations of every entry, by the name of its built file. */
const declarations = {
  ...shared,
  entry: {
    index: "src/index.ts",
    records: "src/generated/records/index.ts",
    schemas: "src/schemas/index.ts",
    verify: "src/verify/index.ts",
    "locales/kk": "src/locales/kk.ts",
    "locales/ru": "src/locales/ru.ts",
    "locales/tr": "src/locales/tr.ts",
  },
  format: ["esm", "cjs"],
  // The declaration build sets a base URL, which TypeScript 6 deprecates.
  dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } },
} satisfies Options;

export const builds: Options[] = [
  declarations,
  ...Object.entries(declarations.entry).map(
    ([name, file]): Options => ({
      ...shared,
      entry: { [name]: file },
      format: ["esm", "cjs"],
      external: ["zod"],
      ...(name === "index" && { esbuildOptions: emitting(PATTERNS_AS_CALLS) }),
      ...(name === "verify" && { esbuildOptions: emitting(IMPORTS_STAY) }),
      esbuildPlugins: name === "records" ? [] : [recordsFromTheirEntry, pageParserOnDemand],
    }),
  ),
  {
    ...shared,
    entry: { html: "src/verify/html.ts" },
    format: ["esm"],
  },
  {
    ...shared,
    // The command is a user of the package: it imports the public entries by the package's own name.
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    platform: "node",
    external: [/^kz-tr-council/],
  },
];

export default defineConfig(builds);
