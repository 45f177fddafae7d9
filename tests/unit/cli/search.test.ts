import { type SearchHit, search } from "kz-tr-council";
import { describe, expect, it } from "vitest";
import { jsonOf, runCli } from "./run-cli.js";

const QUESTION = "did erdogan say 15 billion";
const idsIn = (hits: readonly SearchHit[]) => hits.map(({ record }) => record.id);
/** The words at the beginnings of lines: the ids, and the number of records at the end. */
const startsOf = (out: string) => {
  const lines = out.split("\n").filter((line) => line !== "" && !line.startsWith(" "));
  return lines.map((line) => line.split(/[ \t]/u)[0]);
};

describe("search", () => {
  it("prints the array that the package returns as JSON", async () => {
    expect(await jsonOf("search", QUESTION)).toEqual(search(QUESTION));
    expect(await jsonOf("search", QUESTION, "--limit", "2")).toEqual(search(QUESTION, { limit: 2 }));
  });

  it("takes the words of a question one by one or quoted", async () => {
    expect(await runCli(["search", ...QUESTION.split(" ")])).toEqual(await runCli(["search", QUESTION]));
  });

  it.each([40, 60, 120])("shows the best at %i columns, and says how many there are", async (columns) => {
    const hits = search(QUESTION);
    const { out, err, exitCode } = await runCli(["search", QUESTION], { columns });
    expect({ err, exitCode }).toEqual({ err: "", exitCode: 0 });
    const shown = startsOf(out).slice(0, -1);
    expect(shown.length).toBeGreaterThan(1);
    expect(shown).toEqual(idsIn(hits).slice(0, shown.length));
    expect(out).toMatch(new RegExp(`\\b${hits.length} records`, "u"));
    const long = out.split("\n").filter((line) => line.length > columns);
    expect(long.filter((line) => line.trim().includes(" "))).toEqual([]);
  });

  it("shows as many as are asked for", async () => {
    const hits = search(QUESTION);
    const few = startsOf((await runCli(["search", QUESTION, "--limit", "3"])).out);
    expect(few.slice(0, -1)).toEqual(idsIn(hits).slice(0, 3));
    const all = startsOf((await runCli(["search", QUESTION, "--limit", "9999"])).out);
    expect(all.slice(0, -1)).toEqual(idsIn(hits));
  });

  it("prints every hit in a pipe, a line each: the id, then cells between tabs", async () => {
    const { out } = await runCli(["search", QUESTION], { columns: undefined });
    const rows = out
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t"));
    expect(rows.map(([id, kind]) => [id, kind])).toEqual(
      search(QUESTION).map(({ record }) => [record.id, record.kind]),
    );
  });

  it("says what of the question a record answers", async () => {
    const { out } = await runCli(["search", QUESTION, "--limit", "1"], { columns: undefined });
    expect(out).toContain("“15 billion”");
    expect(out).toContain("“erdogan”");
  });

  it("takes kinds in the singular or the plural, several at a time", async () => {
    expect(await jsonOf("search", "trade", "--kind", "sectors, figure")).toEqual(
      search("trade", { kinds: ["sector", "figure"] }),
    );
    expect(await jsonOf("search", "trade", "--kind", "sector", "--kind", "figure")).toEqual(
      search("trade", { kinds: ["sector", "figure"] }),
    );
  });

  it("says so on standard error where nothing matches", async () => {
    const { out, err, exitCode } = await runCli(["search", "xyzzy"]);
    expect({ out, exitCode }).toEqual({ out: "", exitCode: 0 });
    expect(err).toMatch(/^kz-tr-council: .*\n$/u);
    expect(await jsonOf("search", "xyzzy")).toEqual([]);
  });

  it("says how many there are, whatever the limit", async () => {
    const { out } = await runCli(["search", QUESTION, "--limit", "2"]);
    const all = search(QUESTION).length;
    expect(all).toBeGreaterThan(2);
    expect(out).toContain(`2 of ${all} records; --limit shows more`);
  });
});
