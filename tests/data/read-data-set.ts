import { fileURLToPath } from "node:url";
import { readData } from "../../scripts/generate/read-data.js";
import type { DataSet } from "../../src/model/kinds.js";

/** Reads the hand-written data files, not what is generated from them. */
export function readDataSet(): DataSet {
  const { data, problems } = readData(fileURLToPath(new URL("../..", import.meta.url)));
  if (data === undefined) throw new Error(problems.join("\n"));
  return data as unknown as DataSet;
}
