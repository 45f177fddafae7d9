import { executablePath } from "../../browser/chromium.js";
import { runInChromium } from "../chromium.js";
import { DATA, ENTRIES, type Entry, esModule } from "../entries.js";
import { type Environment, forEachEntry } from "../environment.js";
import type { Project } from "../project.js";

/** Builds by a script of the project, then runs the bundle with Node. */
const builtBy = (
  script: (input: string) => string,
  output: string,
  entries: readonly Entry[] = [...ENTRIES, DATA],
) =>
  forEachEntry(async (project, entry, index) => {
    const input = project.write(`use${index}.mjs`, esModule(entry));
    await project.run("node", project.write("build.mjs", script(input)));
    return project.run("node", `${project.folder}/${output}`);
  }, entries);

const webpack = (name: string) => (input: string) =>
  `
  import bundler from "${name}";
  const config = { mode: "production", target: "node", entry: ${JSON.stringify(input)}, output: { filename: "bundle.cjs" }, infrastructureLogging: { level: "none" } };
  bundler(config, (error, stats) => {
    if (error || stats.hasErrors()) { console.error(error ?? stats.toString("errors-only")); process.exitCode = 1; }
  });`;

const viteConfig = (input: string) => `
  import { build } from "vite";
  await build({ logLevel: "error", build: { minify: true, rollupOptions: { input: ${JSON.stringify(input)}, output: { format: "iife", entryFileNames: "bundle.js", inlineDynamicImports: true } } } });`;

const metro = (hasExports: boolean) => (project: Project, entry: Entry, index: number) => {
  const input = project.write(`use${index}.js`, esModule(entry).replace(/ with \{.*\}/u, ""));
  const script = `
    const Metro = require("metro");
    (async () => {
      const config = await Metro.loadConfig({}, { projectRoot: __dirname, transformer: { babelTransformerPath: require.resolve("@react-native/metro-babel-transformer") }, resolver: { unstable_enablePackageExports: ${hasExports} } });
      await Metro.runBuild(config, { entry: ${JSON.stringify(input)}, out: "bundle.js", minify: false, dev: false });
    })();`;
  return project.run("node", project.write("build.cjs", script)).then(() => project.run("node", "bundle.js"));
};

/** Bundlers; the bundles run in Node, Vite's in Chromium. */
export const BUNDLERS: readonly Environment[] = [
  {
    name: "esbuild 0.28",
    quick: true,
    packages: ["esbuild@0.28.2"],
    run: builtBy(
      (input) => `import { build } from "esbuild";
        await build({ entryPoints: [${JSON.stringify(input)}], bundle: true, minify: true, format: "esm", platform: "neutral", mainFields: ["module", "main"], outfile: "bundle.mjs" });`,
      "bundle.mjs",
    ),
  },
  {
    name: "Rollup 4",
    quick: true,
    packages: ["rollup@4.67.4", "@rollup/plugin-node-resolve@16.0.3", "@rollup/plugin-json@6.1.0"],
    run: builtBy(
      (
        input,
      ) => `import { rollup } from "rollup"; import resolve from "@rollup/plugin-node-resolve"; import json from "@rollup/plugin-json";
        const bundle = await rollup({ input: ${JSON.stringify(input)}, plugins: [resolve(), json()] });
        await bundle.write({ file: "bundle.mjs", format: "es", inlineDynamicImports: true });`,
      "bundle.mjs",
    ),
  },
  {
    name: "webpack 5",
    quick: true,
    packages: ["webpack@5.112.2"],
    run: builtBy(webpack("webpack"), "dist/bundle.cjs"),
  },
  {
    name: "Vite 7, in Chromium",
    quick: true,
    packages: ["vite@7.3.0"],
    missing: () => (executablePath === undefined ? "there is no Chromium here" : undefined),
    run: forEachEntry(async (project, entry, index) => {
      const input = project.write(`use${index}.mjs`, esModule(entry));
      await project.run("node", project.write("build.mjs", viteConfig(input)));
      return runInChromium(`${project.folder}/dist/bundle.js`);
    }),
  },
  {
    name: "Rspack 2",
    packages: ["@rspack/core@2.3.3"],
    run: builtBy(webpack("@rspack/core"), "dist/bundle.cjs"),
  },
  {
    name: "Parcel 2 by default",
    packages: ["parcel@2.16.4"],
    run: forEachEntry(async (project, entry, index) => {
      const input = project.write(`use${index}.mjs`, esModule(entry).replace(/ with \{.*\}/u, ""));
      const target = JSON.stringify({ main: { context: "node", includeNodeModules: true, optimize: true } });
      const manifest = JSON.parse(await project.run("npm", "pkg", "get", "dependencies", "name"));
      project.write(
        "package.json",
        JSON.stringify({ ...manifest, main: "dist/bundle.js", targets: JSON.parse(target) }),
      );
      await project.run("npx", "parcel", "build", "--no-cache", "--no-source-maps", input);
      return project.run("node", "dist/bundle.js");
    }),
  },
  ...[true, false].map(
    (hasExports): Environment => ({
      name: `Metro 0.87 ${hasExports ? "with" : "without"} exports`,
      packages: ["metro@0.87.1", "@react-native/metro-babel-transformer@0.82.0", "@babel/core@7.28.5"],
      run: forEachEntry(metro(hasExports)),
    }),
  ),
];
