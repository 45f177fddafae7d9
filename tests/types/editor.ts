import { join } from "node:path";
import ts from "typescript";

const root = join(import.meta.dirname, "../..");
const FILE = join(root, "tests/types/typed-in-an-editor.ts");

const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);

let text = "";
let version = 0;

const host: ts.LanguageServiceHost = {
  getCompilationSettings: () => options,
  getScriptFileNames: () => [FILE],
  getScriptVersion: (path) => (path === FILE ? String(version) : "0"),
  getScriptSnapshot: (path) => {
    const content = path === FILE ? text : ts.sys.readFile(path);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
  getCurrentDirectory: () => root,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (path) => path === FILE || ts.sys.fileExists(path),
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
};

const service = ts.createLanguageService(host);

/** Opens code in the editor; `|` marks the place that is asked about, and is left out. */
function open(code: string): number {
  const at = code.indexOf("|");
  text = code.replace("|", "");
  version++;
  return at;
}

/** What an editor shows where the pointer rests. */
export interface Hover {
  /** The first line of the type. */
  readonly line: string;
  /** The first line of the documentation. */
  readonly documentation: string;
}

/** Gives what an editor shows at the mark. */
export function hover(code: string): Hover {
  const info = service.getQuickInfoAtPosition(FILE, open(code));
  const firstLine = (parts: ts.SymbolDisplayPart[] | undefined) =>
    ts.displayPartsToString(parts).split("\n")[0] ?? "";
  return { line: firstLine(info?.displayParts), documentation: firstLine(info?.documentation) };
}

/** Gives the file, below the root, and the line that "go to definition" opens at the mark. */
export function definition(code: string): { readonly file: string; readonly line: string } | undefined {
  const [found] = service.getDefinitionAtPosition(FILE, open(code)) ?? [];
  if (found === undefined) return undefined;
  const source = service.getProgram()?.getSourceFile(found.fileName)?.text ?? "";
  const start = source.lastIndexOf("\n", found.textSpan.start) + 1;
  return {
    file: found.fileName.slice(root.length + 1),
    line: source.slice(start).split("\n")[0]?.trim() ?? "",
  };
}

/** Gives the words that an editor offers at the mark. */
export function completions(code: string): readonly string[] {
  const found = service.getCompletionsAtPosition(FILE, open(code), {});
  return (found?.entries ?? []).map(({ name }) => name);
}

/** Gives the errors in the code, each as the editor shows it. */
export function errors(code: string): readonly string[] {
  open(code);
  return service
    .getSemanticDiagnostics(FILE)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

let previous: ts.Program | undefined;

/** Counts the types that the compiler instantiates for the code, all files that it imports included. */
export function instantiations(code: string): number {
  const path = FILE.replace(".ts", "-counted.ts");
  const compilerHost = ts.createCompilerHost(options);
  const readable = compilerHost.getSourceFile;
  const program = ts.createProgram([path], options, {
    ...compilerHost,
    fileExists: (name) => name === path || compilerHost.fileExists(name),
    getSourceFile: (name, ...rest) =>
      name === path
        ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022)
        : (previous?.getSourceFile(name) ?? readable(name, ...rest)),
  });
  previous = program;
  const wrong = program.getSemanticDiagnostics(program.getSourceFile(path));
  if (wrong.length > 0) {
    throw new Error(
      wrong.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")).join("\n"),
    );
  }
  return program.getInstantiationCount();
}
