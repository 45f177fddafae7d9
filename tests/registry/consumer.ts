import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { run, temporaryFolder } from "./tools.js";

/** A project that uses the package from a registry. */
export interface Consumer {
  readonly folder: string;
  readonly run: (command: string, ...args: readonly string[]) => ReturnType<typeof run>;
  /** Runs a module; gives what it printed, errors included. */
  readonly node: (code: string) => string;
  /** Compiles a module under strict settings; gives the codes of the errors, and the words that are struck through. */
  readonly compile: (code: string) => {
    readonly errors: readonly string[];
    readonly struck: readonly string[];
  };
  readonly readInstalled: (path: string) => string;
}

/** Makes an empty project that uses the registry of an environment. */
export function newConsumer(name: string, env: NodeJS.ProcessEnv): Consumer {
  const folder = temporaryFolder(`consumer-${name}`);
  const write = (file: string, text: string) => {
    writeFileSync(join(folder, file), text);
    return join(folder, file);
  };
  write("package.json", JSON.stringify({ name: `consumer-${name}`, version: "1.0.0", private: true }));
  return {
    folder,
    run: (command, ...args) => run(folder, env, command, ...args),
    node: (code) => run(folder, env, process.execPath, write("use.mjs", code)).output.trim(),
    compile: (code) => compile(write("use.mts", code)),
    readInstalled: (path) => readFileSync(join(folder, "node_modules/kz-tr-council", path), "utf8"),
  };
}

function compile(file: string): ReturnType<Consumer["compile"]> {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
    noEmit: true,
  };
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => dirname(file),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: (path) => ts.sys.realpath?.(path) ?? path,
  });
  const text = readFileSync(file, "utf8");
  return {
    errors: service
      .getSemanticDiagnostics(file)
      .map(({ code, messageText }) => `TS${code} ${ts.flattenDiagnosticMessageText(messageText, " ")}`),
    struck: service
      .getSuggestionDiagnostics(file)
      .filter(({ reportsDeprecated }) => reportsDeprecated)
      .map(({ start, length }) => text.slice(start, start + length)),
  };
}
