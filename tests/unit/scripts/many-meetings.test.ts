import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { tablesOf } from "../../../scripts/generate/csv/tables.js";
import { allRecords } from "../../../scripts/generate/facts.js";
import { inventMeeting, SHARED_KINDS } from "../../../scripts/many-meetings/invent.js";
import { writeMeetings } from "../../../scripts/many-meetings/write.js";
import { KINDS } from "../../../src/model/kinds.js";
import { allTerms } from "../../../src/model/terms.js";
import { readDataSet } from "../../data/read-data-set.js";
import { filesIn, ROOT } from "./workspace.js";

const data = readDataSet();
const shared = SHARED_KINDS.map((kind) => KINDS[kind].collection);
const invented = inventMeeting(data, 7);

/** Every text of a value, at any depth. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe("an invented meeting", () => {
  it("has as many records of each kind as the real one, but for what all meetings share", () => {
    for (const [name, records] of Object.entries(data)) {
      const isShared = shared.some((collection) => collection === name);
      expect(invented[name as keyof typeof invented]).toHaveLength(isShared ? 0 : records.length);
    }
  });

  it("is the same each time, and another for another number", () => {
    expect(inventMeeting(data, 7)).toEqual(invented);
    const [figure] = inventMeeting(data, 8).figures;
    expect(figure?.id).toBe("m00008:figure-1");
    expect(figure?.quantity).not.toEqual(invented.figures[0]?.quantity);
  });

  it("says of each record that it is invented, and holds no name, word or address of a real one", () => {
    const real = new Set<string>(
      allRecords(data)
        .filter(({ kind }) => !SHARED_KINDS.includes(kind))
        .flatMap((record) => [
          record.id,
          record.label,
          ...textsOf("evidence" in record ? record.evidence : []),
        ]),
    );
    // A term of a vocabulary may share its name with a record.
    for (const term of Object.values(allTerms()).flatMap((terms) => Object.keys(terms))) real.delete(term);
    for (const record of allRecords(invented)) {
      expect(record.label).toMatch(/^Invented /u);
      expect(textsOf(record).filter((text) => real.has(text))).toEqual([]);
    }
    for (const { url } of invented.sources) expect(url).toMatch(/^https:\/\/example\.com\//u);
  });

  it("holds no share of more than the whole, not even where a report differs", () => {
    const meetings = Array.from({ length: 50 }, (_, n) => inventMeeting(data, n));
    const quantities = meetings.flatMap(({ figures, reports }) =>
      [...figures, ...reports].map(({ quantity }) => quantity),
    );
    expect(quantities.filter(({ unit, amount }) => unit === "share" && amount > 1)).toEqual([]);
  });

  it("refers to nothing but itself and what is shared", () => {
    const known = new Set<unknown>([
      ...allRecords(invented).map(({ id }) => id),
      ...shared.flatMap((name) => data[name].map(({ id }) => id)),
    ]);
    const links = tablesOf(invented).find(({ name }) => name === "links");
    expect(links?.rows.length).toBeGreaterThan(0);
    for (const [record, , , target] of links?.rows ?? []) {
      expect(known).toContain(record);
      expect(known).toContain(target);
    }
  });
});

describe("the tables of many invented meetings", () => {
  const folder = mkdtempSync(join(tmpdir(), "kz-tr-council-many-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string) => writeMeetings(data, 2, join(folder, name), () => {});

  it("are written to a new folder alone, so that no part of another run stays", async () => {
    expect(await write("new")).toBeGreaterThan(0);
    const before = filesIn(folder);
    await expect(write("new")).rejects.toThrow(
      /^Folder: got ".*new", which holds ".*"; give a new or an empty/u,
    );
    expect(filesIn(folder)).toEqual(before);
  });

  it("are refused for another count in one line that says what came", () => {
    const args = ["--import", "tsx", "scripts/many-meetings.ts", "100000", folder];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
    expect(stderr).toBe(
      `many-meetings: got "100000" ${JSON.stringify(folder)}; give a count from 1 to 99999 and a folder\n`,
    );
    expect(status).toBe(2);
  });
});
