import { ENTRIES } from "../entries.js";
import type { Environment } from "../environment.js";

interface Mode {
  readonly name: string;
  readonly file: (index: number) => string;
  readonly options: Readonly<Record<string, unknown>>;
}

const MODES: readonly Mode[] = [
  { name: "node16", file: (index) => `use${index}.mts`, options: { module: "node16" } },
  { name: "nodenext", file: (index) => `use${index}.mts`, options: { module: "nodenext" } },
  { name: "nodenext, CommonJS", file: (index) => `use${index}.cts`, options: { module: "nodenext" } },
  {
    name: "bundler",
    file: (index) => `use${index}.ts`,
    options: { module: "esnext", moduleResolution: "bundler" },
  },
];

/** The resolution of Node before `exports`, which TypeScript 7 no longer has. */
const node10 = (more: Mode["options"] = {}): Mode => ({
  name: "node10",
  file: (index) => `use${index}.ts`,
  options: { module: "commonjs", moduleResolution: "node10", esModuleInterop: true, ...more },
});

const VERSIONS: readonly (readonly [version: string, modes: readonly Mode[]])[] = [
  ["5.4.5", [...MODES, node10()]],
  ["5.6.3", [...MODES, node10()]],
  ["5.9.3", [...MODES, node10()]],
  ["6.0.3", [...MODES, node10({ ignoreDeprecations: "6.0" })]],
  ["7.0.2", MODES],
];

const SHARED = {
  target: "es2022",
  lib: ["es2022", "dom"],
  types: [],
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
};

/** Every supported compiler under every resolution, library checks included. */
export const COMPILERS: readonly Environment[] = VERSIONS.flatMap(([version, modes]) =>
  modes.map(
    ({ name, file, options }): Environment => ({
      name: `TypeScript ${version}, ${name}`,
      ...(["5.4.5", "7.0.2"].includes(version) ? { quick: true } : {}),
      packages: [`typescript@${version}`],
      run: async (project) => {
        const files = ENTRIES.map(({ specifier, check }, index) => {
          const code = `import * as entry from "${specifier}";\nexport const check = async (): Promise<boolean> => ${check};\n`;
          return project.write(file(index), code);
        });
        const compilerOptions = { ...SHARED, ...options };
        project.write("tsconfig.json", JSON.stringify({ compilerOptions, files }));
        const printed = await project.run("npx", "tsc", "-p", ".").catch((error: Error) => error.message);
        const problemsIn = (name: string) => printed.split("\n").filter((line) => line.startsWith(name));
        const elsewhere = printed
          .split("\n")
          .filter((line) => /error TS/.test(line) && !line.startsWith("use"));
        return Object.fromEntries(
          ENTRIES.map((entry, index) => {
            const problems = [...problemsIn(file(index)), ...elsewhere];
            return [entry.name, problems.length === 0 ? true : problems.join("\n")];
          }),
        );
      },
    }),
  ),
);
