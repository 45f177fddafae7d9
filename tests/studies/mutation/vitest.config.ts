import { configDefaults, defineConfig } from "vitest/config";
import config from "../../../vitest.config.js";

/**
 * The unit tests that mutants of one folder run against.
 *
 * Left out are texts of thousands of paragraphs and of a megabyte, which guard the running time more than the answers.
 */
export default defineConfig({
  ...(config.resolve && { resolve: config.resolve }),
  test: {
    testTimeout: 30_000,
    setupFiles: ["tests/studies/mutation/without-shrinking.ts"],
    include: [`tests/unit/${process.env["FOLDER"] ?? "{quantities,queries,evidence,verify}"}/**/*.test.ts`],
    exclude: [
      ...configDefaults.exclude,
      "tests/unit/quantities/hostile-texts.test.ts",
      "tests/unit/verify/hostile-texts.test.ts",
    ],
  },
});
