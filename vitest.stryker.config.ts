import { defineConfig } from "vitest/config";
import config from "./vitest.config.js";

/** The unit tests that mutants run against: the project "source" without the other projects and without type tests. */
export default defineConfig({
  ...(config.resolve && { resolve: config.resolve }),
  test: {
    testTimeout: 30_000,
    include: ["tests/unit/{quantities,queries,evidence}/**/*.test.ts"],
  },
});
