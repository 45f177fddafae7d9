#!/usr/bin/env node
import { PROGRAM } from "./command.js";
import { run } from "./run.js";
import { columnsOf } from "./terminal/page.js";
import { wantsColour } from "./terminal/paint.js";

for (const stream of [process.stdout, process.stderr]) {
  // The reader may stop before the end, as `head` does.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    process.stderr.write(`${PROGRAM}: cannot write: ${error.message}\n`);
    process.exit(2);
  });
}

const env = environment();
const exitCode = run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  colour: wantsColour(process.stdout, env),
  columns: columnsOf(process.stdout, env),
  stdin: process.stdin,
});

// The code is set, not exited with, so that output still on its way arrives. An error that gets here is this program's
// own: not 1, which is an answer.
process.exitCode = await exitCode.catch((error: unknown) => {
  console.error(error);
  return 2;
});

/** The environment, or nothing of it if the program may not read it, as under Deno without permission. */
function environment(): NodeJS.ProcessEnv {
  try {
    return { ...process.env };
  } catch {
    return {};
  }
}
