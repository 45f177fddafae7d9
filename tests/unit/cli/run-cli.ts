import type { Io } from "../../../src/cli/command.js";
import { run } from "../../../src/cli/run.js";

/** What a run of the command left behind. */
interface Outcome {
  readonly out: string;
  readonly err: string;
  readonly exitCode: number;
}

/** Runs the command in this process, as if `args` had been typed; output is plain and 100 columns wide unless told otherwise. */
export async function runCli(
  args: readonly string[],
  world: Partial<Io> & { input?: string | Uint8Array } = {},
): Promise<Outcome> {
  let out = "";
  let err = "";
  const exitCode = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    colour: false,
    columns: 100,
    stdin: chunks(world.input ?? ""),
    ...world,
  });
  return { out, err, exitCode };
}

/** Runs a command that must succeed, and reads the JSON it prints. */
export async function jsonOf(...args: string[]): Promise<unknown> {
  const { out, err, exitCode } = await runCli([...args, "--json"]);
  if (exitCode !== 0 || err !== "") throw new Error(`exit code ${exitCode}: ${err}`);
  return JSON.parse(out);
}

/** What the value becomes on its way through JSON: fields that are `undefined` go. */
export function throughJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** The error of a command that must not run: one line on standard error, nothing on standard output, exit code 2. */
export async function errorOf(...args: string[]): Promise<string> {
  const { out, err, exitCode } = await runCli(args);
  if (exitCode !== 2 || out !== "") throw new Error(`exit code ${exitCode}, output ${JSON.stringify(out)}`);
  const [, message] = /^kz-tr-council: ([^\n]+)\n$/u.exec(err) ?? [];
  if (message === undefined) throw new Error(`not one line: ${JSON.stringify(err)}`);
  return message;
}

async function* chunks(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof input === "string" ? new TextEncoder().encode(input) : input;
}
