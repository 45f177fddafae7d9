/** Which folder of src may import which: data flows one way, and no layer knows the one above it. */
const mayImport = {
  text: [],
  model: ["generated"],
  generated: ["model"],
  quantities: ["model", "generated", "text"],
  queries: ["model", "generated", "quantities", "text"],
  evidence: ["model", "generated", "quantities", "queries", "text"],
  verify: ["model", "generated", "quantities", "queries", "evidence", "text"],
  locales: ["model", "generated", "quantities"],
  schemas: ["model", "generated", "text"],
};

const folders = Object.keys(mayImport);

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycle",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    ...Object.entries(mayImport).map(([folder, allowed]) => ({
      name: `${folder}-imports-only-${allowed.join("-") || "itself"}`,
      severity: "error",
      from: { path: `^src/${folder}/` },
      to: { path: "^src/", pathNot: [folder, ...allowed].map((name) => `^src/${name}/`) },
    })),
    {
      name: "only-schemas-import-zod",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/schemas/" },
      to: { path: "node_modules/zod" },
    },
    {
      name: "the-main-entry-never-reaches-zod",
      severity: "error",
      from: { path: "^src/(index|generated/records/index)\\.ts$" },
      to: { path: "node_modules/zod", reachable: true },
    },
    {
      name: "the-command-uses-public-entries",
      severity: "error",
      from: { path: "^src/cli/" },
      to: {
        path: `^src/(${folders.join("|")})/`,
        pathNot: "^src/(verify/index|generated/records/index|locales/(kk|ru|tr))\\.ts$|^src/text/",
      },
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "types"] },
  },
};
