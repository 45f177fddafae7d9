import {
  type AnyRecord,
  listAgreements,
  listFigures,
  listInitiatives,
  listRecords,
  listReports,
  listSectors,
  listStatements,
  tables,
} from "kz-tr-council";
import { describe, expect, it } from "vitest";
import { filtersOf } from "../../../src/cli/options.js";
import { errorOf, jsonOf, runCli } from "./run-cli.js";

const COLLECTIONS = Object.entries(tables).map(([name, table]): [string, AnyRecord[]] => [
  name,
  Object.values<AnyRecord>(table),
]);

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
const listed = async (...args: string[]) => idsOf((await jsonOf("list", ...args)) as AnyRecord[]);

describe.each([...COLLECTIONS, ["all", listRecords()]] as [string, AnyRecord[]][])(
  "list %s",
  (name, records) => {
    it("prints the array that the package returns as JSON", async () => {
      expect(await jsonOf("list", name)).toEqual(records);
    });

    it.each([40, 60, 80, 120])(
      "keeps every id whole at %i columns, at the beginning of a line",
      async (columns) => {
        const lines = (await runCli(["list", name], { columns })).out.split("\n");
        const starts = lines
          .filter((line) => line !== "" && !line.startsWith(" "))
          .map((line) => line.split(" ")[0]);
        // The last line counts the records.
        expect(starts).toEqual([...idsOf(records), `${records.length}`]);
        const words = lines.flatMap((line) => line.split(" "));
        const longest = Math.max(...words.map((word) => word.length));
        expect(lines.filter((line) => line.length > Math.max(columns, longest))).toEqual([]);
      },
    );

    it("gives each record a line in a pipe, the id first, with as many tabs in each line of a kind", async () => {
      const { out, err } = await runCli(["list", name], { columns: undefined });
      const rows = out
        .slice(0, -1)
        .split("\n")
        .map((line) => line.split("\t"));
      expect(rows.map(([id]) => id)).toEqual(idsOf(records));
      if (name !== "all") expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      expect(err).toBe("");
    });
  },
);

describe("list", () => {
  it("tells a speaker whom the source names from one who is read into it", async () => {
    const { out } = await runCli(["list", "figures"], { columns: undefined });
    const lineOf = (id: string) => out.split("\n").find((line) => line.startsWith(`${id}\t`));
    expect(lineOf("trade-turnover-target")).toContain("\tby Erdoğan\t");
    expect(lineOf("kazakh-investment-in-turkiye")).toContain("\tread as said by Tokayev\t");
    expect(lineOf("trade-turnover-2024")).not.toContain("said by");
  });

  it("says of a report that it is from before the meeting, in the language", async () => {
    const earlier = ["hurriyet-preview-on-trade-turnover-2024", "trend-preview-on-trade-turnover-2024"];
    for (const [locale, words] of [
      ["en", "before the meeting"],
      ["tr", "toplantıdan önce"],
    ] as const) {
      const args = ["list", "reports", "--figure", "trade-turnover-2024", "--locale", locale];
      const lines = (await runCli(args, { columns: undefined })).out.split("\n");
      const found = lines.filter((line) => line.includes(`\t${words}\t`));
      expect(found.map((line) => line.split("\t")[0])).toEqual(earlier);
    }
  });

  it.each(COLLECTIONS)("takes the kind of %s in the singular", async (name, [record]) => {
    expect(await runCli(["list", record?.kind ?? ""])).toEqual(await runCli(["list", name]));
  });

  it.each([
    [["figures", "--sector", "healthcare"], listFigures({ sector: "healthcare" })],
    [["figures", "--sector", "Medicine"], listFigures({ sector: "healthcare" })],
    [["statements", "--sector=AI"], listStatements({ sector: "artificial-intelligence" })],
    [["figures", "--status", "target"], listFigures({ status: "target" })],
    [["figures", "--status", "Target"], listFigures({ status: "target" })],
    [["initiatives", "--status", "Under way"], listInitiatives({ status: "under-way" })],
    [["agreements", "--type", "joint-declaration"], listAgreements({ type: "joint-declaration" })],
    [["agreements", "--level", "interagency"], listAgreements({ level: "interagency" })],
    [
      ["agreements", "--meeting", "fifth-council-meeting"],
      listAgreements({ meeting: "fifth-council-meeting" }),
    ],
    [
      ["figures", "--part-of", "joint-agricultural-projects"],
      listFigures({ partOf: "joint-agricultural-projects" }),
    ],
    [["figures", "--measure", "investment"], listFigures({ measure: "investment" })],
    [["figures", "--unit", "usd"], listFigures({ unit: "USD" })],
    [["figures", "--period", "2024"], listFigures({ period: "2024" })],
    [["figures", "--commodity", "Grain"], listFigures({ commodity: "grain" })],
    [["initiatives", "--place", "Almaty"], listInitiatives({ place: "almaty" })],
    [["initiatives", "--organization", "KMG"], listInitiatives({ organization: "kazmunaygas" })],
    [["statements", "--stance", "calls-for"], listStatements({ stance: "calls-for" })],
    [["statements", "--topic", "peace-and-security"], listStatements({ topic: "peace-and-security" })],
    [["sectors", "--within", "transport"], listSectors({ within: "logistics-and-transport" })],
    [["reports", "--figure", "agreements-signed"], listReports({ figure: "agreements-signed" })],
    [["reports", "--verdict", "differs"], listReports({ verdict: "differs" })],
    [
      ["all", "--source", "astana-times", "--passage", "7"],
      listRecords({ source: "astana-times", passage: 7 }),
    ],
    [["figures", "--text", "trade turn"], listFigures({ text: "trade turn" })],
    [["people", "--text", "tok"], listRecords({ kind: "person", text: "tok" })],
  ] as [string[], AnyRecord[]][])("filters by %j", async (args, records) => {
    expect(records.length).toBeGreaterThan(0);
    expect(await listed(...args)).toEqual(idsOf(records));
  });

  it("takes a speaker by id, name or surname, with or without diacritics", async () => {
    const expected = idsOf(listFigures({ speaker: "recep-tayyip-erdogan" }));
    for (const typed of ["recep-tayyip-erdogan", "erdogan", "Erdoğan", "Recep Tayyip Erdoğan"]) {
      expect(await listed("figures", "--speaker", typed), typed).toEqual(expected);
    }
  });

  it("takes a party by id, name or code", async () => {
    const expected = idsOf(listFigures({ party: "turkiye" }));
    for (const typed of ["turkiye", "Türkiye", "TR", "tur", "Turkey", "the Republic of Türkiye"]) {
      expect(await listed("figures", "--party", typed), typed).toEqual(expected);
    }
  });

  it("matches any of several values, and every option", async () => {
    const expected = idsOf(listFigures({ status: ["target", "offered"], speaker: "kassym-jomart-tokayev" }));
    const separate = ["--status", "target", "--status", "offered", "--speaker", "tokayev"];
    expect(await listed("figures", ...separate)).toEqual(expected);
    expect(await listed("figures", "--status", "target,offered", "--speaker", "tokayev")).toEqual(expected);
    expect(await listed("figures", "--sector", "AI, energy")).toEqual(
      idsOf(listFigures({ sector: ["artificial-intelligence", "energy"] })),
    );
  });

  it("has exactly the options that the list of the package filters by", async () => {
    const values: Record<string, string> = { passage: "6", text: "a", sector: "energy", within: "energy" };
    const ids: Record<string, string> = { figure: "agreements-signed", meeting: "fifth-council-meeting" };
    for (const [name, [record]] of COLLECTIONS) {
      for (const option of filtersOf(record?.kind)) {
        const value = values[option] ?? ids[option] ?? "zzz";
        const { err, exitCode } = await runCli(["list", name, `--${option}`, value]);
        // A value may be refused, but never the field.
        if (exitCode === 2)
          expect(err, `${name} --${option}`).toMatch(new RegExp(`: --${option}: got "zzz"`, "u"));
      }
    }
  });

  it("says so on standard error where nothing matches, and whether other kinds have a match", async () => {
    const none = await runCli(["list", "figures", "--text", "zzz"]);
    expect(none).toMatchObject({ out: "", exitCode: 0 });
    expect(none.err).toMatch(/^kz-tr-council: .*figures.*\n$/u);
    expect(none.err).not.toContain("list all");
    expect((await runCli(["list", "figures", "--sector", "AI"])).err).toContain("list all");
    expect(await jsonOf("list", "figures", "--text", "zzz")).toEqual([]);
  });

  it.each([
    ["people", "--status", "actual"],
    ["sectors", "--sector", "energy"],
    ["all", "--status", "actual"],
  ])(
    "refuses for %s an option that its list does not have, and names those it has",
    async (name, ...option) => {
      const error = await errorOf("list", name, ...option);
      expect(error).toContain(`list ${name}`);
      expect(error).toContain("--text");
    },
  );
});
