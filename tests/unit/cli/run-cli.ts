import type { Io } from "../../../src/cli/io.js";
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
) {
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
  return { out, err, exitCode } satisfies Outcome;
}

async function* chunks(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof input === "string" ? new TextEncoder().encode(input) : input;
}

/** The lines of the table that starts with a head of these titles, the head first. */
export function tableLines(out: string, firstTitle: string): readonly string[] {
  const lines = out.split("\n");
  const head = lines.findIndex((line) => line.trimStart().startsWith(`${firstTitle}  `));
  const rest = lines.slice(head);
  const end = rest.indexOf("");
  return rest.slice(0, end === -1 ? undefined : end);
}

/** The lines of a table in which a column does not start where its title does. */
export function misalignedLines([head = "", ...rows]: readonly string[]): readonly string[] {
  const titles = Array.from(head.matchAll(/(?<=^|\s{2})\S+(?: \S+)*/gu));
  // Numbers of passages stand on the right, below a title narrower than they are.
  const starts = titles.filter(([title]) => title !== "¶").map(({ index }) => index);
  return rows.filter((row) => starts.some((start) => row.slice(Math.max(0, start - 2), start).trim() !== ""));
}
