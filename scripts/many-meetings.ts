/**
 * Writes the tables of many invented meetings, to see how tools cope with them.
 *
 * Usage: npm run many-meetings -- COUNT FOLDER
 */
import { fileURLToPath } from "node:url";
import type { DataSet } from "../src/model/kinds.js";
import { readData } from "./generate/read-data.js";
import { writeMeetings } from "./many-meetings/write.js";

const [count = "", folder] = process.argv.slice(2);
if (!/^[1-9]\d{0,4}$/u.test(count) || folder === undefined) {
  const came = process.argv.slice(2).map((argument) => JSON.stringify(argument));
  console.error(
    `many-meetings: got ${came.join(" ") || "nothing"}; give a count from 1 to 99999 and a folder`,
  );
  process.exitCode = 2;
} else {
  const { data, problems } = readData(fileURLToPath(new URL("..", import.meta.url)));
  if (data === undefined) throw new Error(problems.join("\n"));
  try {
    const bytes = await writeMeetings(data as unknown as DataSet, Number(count), folder, (written) =>
      console.error(`many-meetings: ${written} of ${count}`),
    );
    console.log(`many-meetings: ${count} meetings, ${(bytes / 1e6).toFixed(1)} MB in ${folder}`);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(`many-meetings: ${error.message}`);
    process.exitCode = 2;
  }
}
