import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A fenced block of TypeScript in a document or a doc comment. */
export interface Example {
  /** The file and line it stands at. Example: `"README.md:7"`. */
  readonly name: string;
  /** The code. */
  readonly code: string;
  /** Its own file, without the ending. A block that begins with a file's name is that file to the other blocks. */
  readonly file: string;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every example in the documents and in the doc comments of the package. */
export function readExamples(): readonly Example[] {
  const documents = ["README.md", ...filesIn("docs", ".md")].flatMap((file) => blocksOf(file, /^/));
  const comments = filesIn("src", ".ts").flatMap((file) => blocksOf(file, /^ *\* ?/));
  return [...documents, ...comments].map((block, index) => ({
    ...block,
    file: /^\/\/ ([\w-]+)\.ts\n/u.exec(block.code)?.[1] ?? `example-${index}`,
  }));
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending) && !file.startsWith("api/"))
    .map((file) => `${folder}/${file}`)
    .sort();
}

function blocksOf(file: string, margin: RegExp): Omit<Example, "file">[] {
  const examples: Omit<Example, "file">[] = [];
  let block: { name: string; lines: string[] } | undefined;
  readFileSync(`${root}${file}`, "utf8")
    .split("\n")
    .forEach((raw, index) => {
      const line = raw.replace(margin, "");
      if (block === undefined) {
        if (line === "```ts" && margin.test(raw)) block = { name: `${file}:${index + 1}`, lines: [] };
      } else if (line === "```") {
        examples.push({ name: block.name, code: block.lines.join("\n") });
        block = undefined;
      } else {
        block.lines.push(line);
      }
    });
  return examples;
}

/** A literal at the start or, after a colon, at the end of a comment. */
const LITERALS = [
  /^(?<value>\{.*\}|\[.*\]|"(?:[^"\\]|\\.)*"|-?[\d.]+(?: \/ \d+)?|true|false|undefined)(?:$|: )/,
  /: (?<value>\{.*\}|\[.*\])$/,
];

/** An example as a program: each statement with a printed value checks that it has that value. */
export interface CheckedExample {
  /** The program; it calls `check(line, actual, expected)`, which the runner provides. */
  readonly program: string;
  /** How many values it checks. */
  readonly checks: number;
  /** Comments after statements that are not a value. */
  readonly prose: readonly string[];
}

/** Turns the printed values of an example into checks. */
export function checked({ name, code }: Example): CheckedExample {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest);
  let checks = 0;
  const prose: string[] = [];
  const statements = file.statements.map((statement) => {
    const text = statement.getText(file);
    const [comment] = ts.getTrailingCommentRanges(code, statement.end) ?? [];
    if (!ts.isExpressionStatement(statement) || comment === undefined) return text;
    const words = code.slice(comment.pos, comment.end).replace(/^\/\/ (?:=> )?/, "");
    const value = LITERALS.map((literal) => literal.exec(words)?.groups?.["value"]).find(
      (found) => found !== undefined,
    );
    if (value === undefined) {
      prose.push(words);
      return text;
    }
    checks++;
    const expression = statement.expression.getText(file);
    return `check(${JSON.stringify(expression)}, ${expression}, ${value});`;
  });
  return { program: statements.join("\n"), checks, prose };
}
