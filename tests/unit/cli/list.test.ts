import {
  agreements,
  type CollectionName,
  commodities,
  corroboration,
  FIGURE_IDS,
  figures,
  honours,
  initiatives,
  listFigures,
  listInitiatives,
  listStatements,
  meetings,
  organizations,
  parties,
  people,
  places,
  reports,
  sectors,
  sources,
  statements,
} from "kz-tr-council";
import { describe, expect, it } from "vitest";
import { misalignedLines, runCli, tableLines } from "./run-cli.js";

const TABLES: Record<CollectionName, object> = {
  meetings,
  parties,
  people,
  organizations,
  places,
  sectors,
  commodities,
  figures,
  agreements,
  initiatives,
  statements,
  honours,
  sources,
  reports,
};

const idsIn = async (...args: string[]) => {
  const { out, err } = await runCli(["list", ...args, "--json"]);
  expect(err).toBe("");
  return JSON.parse(out).map(({ id }: { id: string }) => id);
};

describe.each(Object.entries(TABLES))("list %s", (collection, records) => {
  it("prints the records array as JSON", async () => {
    const { out, exitCode } = await runCli(["list", collection, "--json"]);
    expect(JSON.parse(out)).toEqual(Object.values(records));
    expect(exitCode).toBe(0);
  });

  it("has a line for every record, in line with the head", async () => {
    const lines = tableLines((await runCli(["list", collection])).out, "Id");
    for (const id of Object.keys(records))
      expect(
        lines.some((line) => line.replace(/^[!? ] {2}/u, "").startsWith(`${id} `)),
        id,
      ).toBe(true);
    expect(misalignedLines(lines)).toEqual([]);
  });

  it("takes the kind in the singular", async () => {
    const kind = Object.values(records)[0].kind;
    expect((await runCli(["list", kind])).out).toBe((await runCli(["list", collection])).out);
  });

  it.each([60, 80, 100])("fits %i columns", async (columns) => {
    const { out } = await runCli(["list", collection], { columns });
    expect(out.split("\n").filter((line) => line.length > columns)).toEqual([]);
  });

  it("gives each record one line and every column where the output has no width", async () => {
    const { out } = await runCli(["list", collection], { columns: undefined });
    const ids = Object.keys(records);
    const lines = tableLines(out, "Id").slice(1);
    expect(lines.map((line) => line.replace(/^[!? ] {2}/u, "").split(" ")[0])).toEqual(ids);
    expect(out).not.toContain("Left out");
  });

  it("ends with how many records there are", async () => {
    const { length } = Object.keys(records);
    expect((await runCli(["list", collection])).out).toMatch(
      new RegExp(`\n\n${length} ${length === 1 ? "record" : "records"}\n$`, "u"),
    );
  });
});

describe("list figures", () => {
  it("has the signs of the brief before the figures, and says what they mean", async () => {
    const { out } = await runCli(["list", "figures"]);
    const lines = tableLines(out, "Id");
    for (const id of FIGURE_IDS) {
      const sign = { disputed: "!", uncorroborated: "?", agreed: " " }[corroboration(id).verdict];
      expect(
        lines.some((line) => line.startsWith(`${sign}  ${id} `)),
        id,
      ).toBe(true);
    }
    expect(out).toContain("\n?  uncorroborated: no other outlet");
    expect(out).toContain("\n!  disputed: another outlet");
    expect(out).toContain("\n   Kazakh investment in Türkiye: under $1.5 billion in Yeni Şafak (Erdoğan");
  });

  it("explains the signs that are there alone", async () => {
    expect((await runCli(["list", "figures", "--status", "target"])).out).toMatch(
      /^Id .*\ntrade-turnover-target .*\n\n1 record\n$/u,
    );
    const { out } = await runCli(["list", "figures", "--text", "gluten"]);
    expect(out).toContain("?  uncorroborated: ");
    expect(out).not.toContain("disputed");
  });

  it("says which columns it left out for width", async () => {
    expect((await runCli(["list", "figures"])).out).not.toContain("Left out");
    const { out } = await runCli(["list", "figures"], { columns: 80 });
    expect(out).toContain("\n\nLeft out for width: Period, By\n\n");
  });
});

describe("list in a wide terminal", () => {
  it("is as wide as the terminal, other than text to read", async () => {
    const widest = async (...args: string[]) => {
      const lines = (await runCli(args, { columns: 200 })).out.split("\n");
      return Math.max(...lines.filter((line) => !line.includes("https:")).map(({ length }) => length));
    };
    expect(await widest("list", "statements")).toBeGreaterThan(120);
    expect(await widest("show", "tokayev-calls-for-mining-fund")).toBeLessThanOrEqual(120);
    expect(await widest("brief")).toBeLessThanOrEqual(120);
  });
});

describe("list initiatives", () => {
  it("says whose proposal it is, which need not be who speaks of it", async () => {
    const [head = "", ...lines] = tableLines((await runCli(["list", "initiatives"])).out, "Id");
    expect(head).toMatch(/ {2}Proposed by {2}/u);
    const spoken = lines.find((line) => line.startsWith("maarif-schools-in-kazakhstan "));
    expect(spoken?.slice(head.indexOf("Proposed by")).charAt(0)).toBe("–");
    expect(await idsIn("initiatives", "--speaker", "tokayev")).toContain("maarif-schools-in-kazakhstan");
  });
});

describe("list agreements", () => {
  it("has the sign of the figure that counts them, and points to it", async () => {
    const { out } = await runCli(["list", "agreements"]);
    expect(corroboration("agreements-signed").verdict).toBe("disputed");
    const signed = tableLines(out, "Id").filter((line) => line.startsWith("!"));
    expect(signed.map((line) => line.split(/ +/u)[1])).toEqual(["signed-agreements"]);
    expect(out).toContain("\n!  disputed: another outlet gives another amount\n");
    expect(out).toContain(" 20 documents in AnewZ (Erdoğan, for Türkiye)\n");
    expect(out).toContain("\n   See kz-tr-council show agreements-signed\n");
  });

  it("has neither where none of the signed agreements is listed", async () => {
    const { out } = await runCli(["list", "agreements", "--status", "in-force"]);
    expect(out).not.toMatch(/disputed|See /u);
  });

  it("says that the source names no sectors of agreements, and says so of no other kind", async () => {
    const none = async (...args: string[]) => (await runCli(["list", ...args])).out;
    expect(await none("agreements", "--sector", "energy")).toBe(
      "No agreements match: the source does not say which sectors the agreements concern.\n",
    );
    expect(await none("agreements", "--text", "zzz")).toBe("No agreements match.\n");
    expect(await none("figures", "--sector", "culture", "--text", "zzz")).toBe("No figures match.\n");
    expect(await none("sectors", "--sector", "energy", "--text", "zzz")).toBe("No sectors match.\n");
  });
});

describe("list with options", () => {
  it("takes a sector by its id or by what people call it", async () => {
    const expected = listFigures({ sector: "healthcare" }).map(({ id }) => id);
    expect(expected).not.toHaveLength(0);
    expect(await idsIn("figures", "--sector", "healthcare")).toEqual(expected);
    expect(await idsIn("figures", "--sector", "Medicine")).toEqual(expected);
    expect(await idsIn("statements", "--sector=AI")).toEqual(
      listStatements({ sector: "artificial-intelligence" }).map(({ id }) => id),
    );
  });

  it("takes a status", async () => {
    expect(await idsIn("figures", "--status", "target")).toEqual(["trade-turnover-target"]);
    expect(await idsIn("agreement", "--status", "in-force")).toEqual(["bilateral-legal-framework"]);
    expect(await idsIn("initiatives", "--status", "under-way")).toEqual(
      listInitiatives({ status: "under-way" }).map(({ id }) => id),
    );
  });

  it("takes a speaker by id or by surname, marks or not", async () => {
    const expected = listFigures({ speaker: "recep-tayyip-erdogan" }).map(({ id }) => id);
    for (const typed of ["recep-tayyip-erdogan", "erdogan", "Erdoğan"]) {
      expect(await idsIn("figures", "--speaker", typed), typed).toEqual(expected);
    }
    expect(await idsIn("statements", "--speaker", "council")).toEqual(
      listStatements({ speaker: "high-level-strategic-cooperation-council" }).map(({ id }) => id),
    );
  });

  it("takes a word of a speaker's name, but none that stands in many names and means none", async () => {
    const expected = listStatements({ speaker: "high-level-strategic-cooperation-council" });
    expect(expected).not.toHaveLength(0);
    for (const typed of ["Council", "strategic", "high"]) {
      expect(await idsIn("statements", "--speaker", typed), typed).toEqual(expected.map(({ id }) => id));
    }
    for (const typed of ["turkic", "Kassym", "jomart", "tayyip", "abai"]) {
      expect((await runCli(["list", "statements", "--speaker", typed])).exitCode, typed).toBe(0);
    }
    for (const typed of ["of", "OF", "the", "service", ""]) {
      const { err, exitCode } = await runCli(["list", "statements", "--speaker", typed]);
      expect(exitCode, typed).toBe(2);
      expect(err).toMatch(/^kz-tr-council: unknown speaker ".*"; known: /u);
    }
  });

  it("takes a party by id, by name or by code", async () => {
    const expected = listFigures({ party: "turkiye" }).map(({ id }) => id);
    for (const typed of ["turkiye", "Türkiye", "TR", "tur"]) {
      expect(await idsIn("figures", "--party", typed), typed).toEqual(expected);
    }
  });

  it("combines options", async () => {
    expect(await idsIn("figures", "--text", "export", "--status", "offered", "--speaker", "tokayev")).toEqual(
      ["export-offer-value", "export-offer-categories"],
    );
  });

  it("lists a sector with those within it", async () => {
    expect(await idsIn("sectors", "--sector", "transport")).toEqual([
      "logistics-and-transport",
      "railways",
      "civil-aviation",
    ]);
    expect(await idsIn("sectors", "--sector", "oil")).toEqual(["oil-and-gas"]);
    expect(await idsIn("sectors", "--sector", "transport", "--text", "rail")).toEqual(["railways"]);
  });

  it("says so when nothing matches, and prints an empty array for programs", async () => {
    expect(await runCli(["list", "figures", "--text", "zzz"])).toEqual({
      out: "No figures match.\n",
      err: "",
      exitCode: 0,
    });
    expect(await idsIn("figures", "--text", "zzz")).toEqual([]);
  });
});
