import { commonJs, esModule } from "../entries.js";
import { command, type Environment, forEachEntry } from "../environment.js";

/** Every version of Node that is supported, from npm's package of that name. */
export const NODES: readonly Environment[] = ["20.19.0", "22", "24", "26"].flatMap(
  (version): Environment[] => {
    const run = ["exec", "--yes", `--package=node@${version}`, "--"] as const;
    return [
      {
        name: `Node ${version}, ES modules`,
        run: async (project) => {
          const entries = forEachEntry((_, entry) =>
            project.run("npm", ...run, "node", project.write("use.mjs", esModule(entry))),
          );
          return { ...(await entries(project)), ...(await command(project, "npm", ...run, "kz-tr-council")) };
        },
      },
      {
        name: `Node ${version}, CommonJS`,
        run: forEachEntry((project, entry) =>
          project.run("npm", ...run, "node", project.write("use.cjs", commonJs(entry))),
        ),
      },
    ];
  },
);
