import { ENTRIES, esModule } from "../entries.js";
import { type Environment, forEachEntry } from "../environment.js";

const run = (entries = ENTRIES) =>
  forEachEntry((project, entry) => project.run("node", project.write("use.mjs", esModule(entry))), entries);

/** Every supported zod, and none. */
export const ZODS: readonly Environment[] = [
  { name: "zod absent", zod: null, run: run(ENTRIES.filter(({ name }) => name !== "./schemas")) },
  ...["3.25.76", "4.0.0", "4.6.7"].map((zod): Environment => ({ name: `zod ${zod}`, zod, run: run() })),
  {
    name: "an app on zod 3.24.4 exactly, which the install must refuse",
    zod: null,
    install: async (project) => {
      await project.run("npm", "install", "--no-audit", "--no-fund", "--save-exact", "zod@3.24.4");
      await project.run("npm", "install", "--no-audit", "--no-fund", project.tarball).then(
        () => Promise.reject(new Error("installed beside zod 3.24.4 without a word")),
        (error: Error) => {
          if (!error.message.includes("ERESOLVE")) throw error;
        },
      );
    },
    run: async () => ({ "./schemas": true }),
  },
];
