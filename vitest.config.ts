import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

/** The package's own entries, so that tests and examples import what a user imports. */
const alias = [
  { find: /^kz-tr-council$/, replacement: source("index.ts") },
  { find: /^kz-tr-council\/records$/, replacement: source("generated/records/index.ts") },
  { find: /^kz-tr-council\/schemas$/, replacement: source("schemas/index.ts") },
  { find: /^kz-tr-council\/verify$/, replacement: source("verify/index.ts") },
  { find: /^kz-tr-council\/locales\/(kk|ru|tr)$/, replacement: source("locales/$1.ts") },
];

/** Test files that replace a module by another, and so cannot share the modules of other files. */
const mocking = ["tests/unit/cli/{show,verify}.test.ts", "tests/unit/queries/redirects.test.ts"];

export default defineConfig({
  resolve: { alias },
  test: {
    // Packing and consuming the package goes through npm, compilers and bundlers.
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "source",
          include: ["tests/{unit,data,docs,types}/**/*.test.ts"],
          exclude: mocking,
          // Loading the package anew for each file would take longer than the tests themselves.
          isolate: false,
        },
      },
      { extends: true, test: { name: "mocking", include: mocking } },
      {
        extends: true,
        test: {
          name: "package",
          include: ["tests/package/**/*.test.ts"],
          globalSetup: ["tests/package/pack.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "versions",
          include: ["tests/versions/**/*.test.ts"],
          globalSetup: ["tests/package/pack.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "types",
          include: ["tests/types-emit/**/*.test.ts"],
          globalSetup: ["tests/types-emit/setup.ts"],
          maxConcurrency: 2,
        },
      },
      {
        extends: true,
        test: {
          name: "resolvers",
          include: ["tests/resolvers/**/*.test.ts"],
          globalSetup: ["tests/package/pack.ts"],
        },
      },
      { extends: true, test: { name: "exports", include: ["tests/exports/**/*.test.ts"] } },
      // The whole library is generated and compiled in a copy.
      { extends: true, test: { name: "generation", include: ["tests/generation/**/*.test.ts"] } },
      // Both run git, npm, the generator and the compiler in a copy of the repository.
      {
        extends: true,
        test: {
          name: "release",
          include: ["tests/release/**/*.test.ts"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: "registry",
          include: ["tests/registry/**/*.test.ts"],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          globalSetup: ["tests/site/build.ts"],
          hookTimeout: 300_000,
          testTimeout: 300_000,
        },
      },
      { extends: true, test: { name: "browser", include: ["tests/browser/**/*.test.ts"] } },
    ],
  },
});
