import { defineConfig, type Options } from "tsup";

const shared: Options = {
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: false,
  sourcemap: false,
  clean: false,
  removeNodeProtocol: false,
};

export default defineConfig([
  {
    ...shared,
    entry: {
      index: "src/index.ts",
      records: "src/generated/records/index.ts",
      schemas: "src/schemas/index.ts",
      verify: "src/verify/index.ts",
    },
    format: ["esm", "cjs"],
    // The declaration build sets a base URL, which TypeScript 6 deprecates.
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    external: ["zod"],
    clean: true,
  },
  {
    ...shared,
    // The command is a user of the package: it imports the public entries by the package's own name.
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    platform: "node",
    external: [/^kz-tr-council/],
  },
]);
