/**
 * `FOLDER=quantities npm run mutation` changes one folder and runs its own tests alone: a changed constant of a module
 * runs every test there is, so the tests of all folders together take several times as long.
 */
const folder = process.env.FOLDER ?? "{quantities,queries,evidence,verify}";
const report = `reports/mutation/${process.env.FOLDER ?? "all"}`;

export default {
  testRunner: "vitest",
  vitest: { configFile: "tests/studies/mutation/vitest.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner"],
  coverageAnalysis: "perTest",
  mutate: [`src/${folder}/**/*.ts`],
  ignorePatterns: ["/dist", "/docs", "/coverage", "/.git", "/.changeset"],
  concurrency: 2,
  // A busy machine must not count as a caught mutant.
  timeoutMS: 20_000,
  tempDirName: ".stryker-tmp",
  reporters: ["clear-text", "json", "html"],
  jsonReporter: { fileName: `${report}.json` },
  htmlReporter: { fileName: `${report}.html` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, skipFull: true },
  thresholds: { high: 95, low: 90, break: 90 },
};
