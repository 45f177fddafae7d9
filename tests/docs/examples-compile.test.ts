import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";
import { type Example, readExamples } from "./examples.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The faults that a compiler finds in each program, as `name: message`. */
function faultsIn(programs: readonly Example[]): readonly string[] {
  const files = new Map(
    programs.map(({ file, code }) => [`${root}tests/docs/${file}.ts`, `${code}\nexport {};\n`]),
  );
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [...files.keys()] }, ts.sys, root);
  const settings: ts.CompilerOptions = {
    ...options,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: true,
    resolveJsonModule: true,
  };
  const host = ts.createCompilerHost(settings);
  // citation-js has no types of its own.
  const ambient = `${root}scripts/generate/citation-js.d.ts`;
  const program = ts.createProgram([ambient, ...files.keys()], settings, {
    ...host,
    fileExists: (file) => files.has(file) || host.fileExists(file),
    readFile: (file) => files.get(file) ?? host.readFile(file),
    getSourceFile: (file, version, ...rest) => {
      const code = files.get(file);
      return code === undefined
        ? host.getSourceFile(file, version, ...rest)
        : ts.createSourceFile(file, code, version);
    },
  });
  return [...files.keys()].flatMap((file, index) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(
        ({ messageText }) => `${programs[index]?.name}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
      ),
  );
}

it("every example compiles, as it does for a user who copies it", () => {
  const code = 'import { getRecord } from "kz-tr-council";\ngetRecord("tarde");';
  const broken = { name: "broken", file: "broken", code };
  const faults = faultsIn([...readExamples(), broken]);
  expect(faults.filter((fault) => !fault.startsWith("broken"))).toEqual([]);
  expect(faults.some((fault) => fault.startsWith("broken"))).toBe(true);
});
