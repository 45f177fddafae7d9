import {
  agreementTotals,
  corroboration,
  figures,
  findRecord,
  formatQuantity,
  listFigures,
  listInitiatives,
  listSectors,
  listStatements,
  places,
  SECTOR_IDS,
  sourceLink,
} from "kz-tr-council";
import { describe, expect, it } from "vitest";
import { type BriefSector, briefData } from "../../../src/cli/brief/data.js";
import { ALL_RECORDS } from "../../../src/cli/data/collections.js";
import { onlyRecord } from "../../../src/cli/show/find.js";
import { misalignedLines, runCli, tableLines } from "./run-cli.js";

interface NamingRecord {
  readonly kind: string;
  readonly id: string;
}

const namedBy = async (id: string): Promise<readonly NamingRecord[]> =>
  JSON.parse((await runCli(["show", id, "--json"])).out).namedBy;
const idsNaming = async (id: string) => (await namedBy(id)).map((record) => record.id);

function withChildren(sectors: readonly BriefSector[]): readonly BriefSector[] {
  return sectors.flatMap((sector) => [sector, ...withChildren(sector.children)]);
}

describe("show", () => {
  it("shows a figure with fields, evidence, link, reports and the records that name it", async () => {
    const { out, exitCode } = await runCli(["show", "kazakh-investment-in-turkiye"]);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^Kazakh investment in Türkiye\nfigure kazakh-investment-in-turkiye\n/u);
    expect(out).toMatch(/Quantity +over \$2\.5 billion/u);
    expect(out).toMatch(/Attributed to +Kassym-Jomart Tokayev \(kassym-jomart-tokayev\)/u);
    expect(out).toContain("“have exceeded $2.5 billion”");
    expect(out).toContain(`\n  ${sourceLink(figures["kazakh-investment-in-turkiye"])}\n`);
    expect(out).toContain("Other outlets: disputed");
    expect(out).toMatch(/Yeni Şafak .*under \$1\.5 billion +differs/u);
    expect(out).toContain("yeni-safak-on-kazakh-investment-in-turkiye");
  });

  it.each(ALL_RECORDS.map(({ id }) => id))("shows %s for people and for programs", async (id) => {
    const page = await runCli(["show", id]);
    expect(page).toMatchObject({ err: "", exitCode: 0 });
    expect(page.out).not.toMatch(/undefined|\[object|NaN/u);
    const words = page.out.includes("\nEvidence\n") ? tableLines(page.out, "Words") : [];
    expect(misalignedLines(words)).toEqual([]);
    const shown = JSON.parse((await runCli(["show", id, "--json"])).out);
    expect(shown.record).toEqual(findRecord(id));
    expect(Object.keys(shown)).toEqual(["record", "link", "corroboration", "countedAs", "namedBy"]);
    expect(() => new URL(shown.link)).not.toThrow();
  });

  it.each([
    ["tokayev", "kassym-jomart-tokayev"],
    ["Kassym-Jomart Tokayev", "kassym-jomart-tokayev"],
    ["ERDOĞAN", "recep-tayyip-erdogan"],
    ["Astana", "astana"],
    ["AI", "artificial-intelligence"],
    ["trade turnover", "trade"],
    ["KMG", "kazmunaygas"],
    ["kz", "kazakhstan"],
    ["Türkiye", "turkiye"],
    ["middle corridor", "trans-caspian-international-transport-route"],
    ["Baku-Tbilisi-Ceyhan pipeline", "baku-tbilisi-ceyhan-pipeline"],
    ["Trade-Turnover-2024", "trade-turnover-2024"],
  ])("finds %s by its name", async (name, id) => {
    expect((await runCli(["show", name])).out).toBe((await runCli(["show", id])).out);
    expect((await runCli(["cite", name])).out).toBe((await runCli(["cite", id])).out);
  });

  it("names the records where several have one name", () => {
    expect(onlyRecord("Ankara", [places.ankara])).toBe(places.ankara);
    expect(() => onlyRecord("Ankara", [places.ankara, places.astana])).toThrow(
      'unknown id "Ankara", did you mean "ankara" or "astana"?',
    );
  });

  it("says so where it is not known whose words a source relays", async () => {
    expect((await runCli(["show", "hurriyet-preview"])).out).toMatch(/\n {2}Relays +unknown\n/u);
    const { out } = await runCli(["show", "trade-turnover-2024"]);
    expect(out).toMatch(/Hürriyet .* close, earlier +unknown {2}/u);
  });

  it.each([80, 100])("fits %i columns, but for addresses", async (columns) => {
    for (const { id } of ALL_RECORDS) {
      const { out } = await runCli(["show", id], { columns });
      const long = out.split("\n").filter((line) => line.length > columns && !line.includes("https:"));
      expect(long, id).toEqual([]);
    }
  });

  it("takes a word of a vocabulary for no name of a record, though an id reads the same", async () => {
    expect(figures["visa-free-stay"].measure).toBe("visa-free-stay");
    expect(await idsNaming("visa-free-stay")).toEqual([
      "visa-free-regime",
      "kazakhstan-announces-visa-free-regime",
      "qazinform-council-on-visa-free-stay",
      "trend-council-on-visa-free-stay",
      "yeni-safak-on-visa-free-stay",
    ]);
    expect(await idsNaming("joint-declaration")).toEqual([]);
    expect((await runCli(["show", "joint-declaration"])).out).not.toContain("Named by");
  });

  it("never shows a record as named by itself", async () => {
    for (const { id } of ALL_RECORDS) expect(await idsNaming(id), id).not.toContain(id);
  });

  it.each(SECTOR_IDS)("counts what names the sector %s as list and the brief do", async (sector) => {
    const within = listSectors({ within: sector }).map(({ id }) => id);
    const listed = [
      ...listFigures({ sector }),
      ...listInitiatives({ sector }),
      ...listStatements({ sector }),
    ];
    const naming = await namedBy(sector);
    const isSector = ({ kind }: NamingRecord) => kind === "sector";
    expect(naming.filter(isSector).map(({ id }) => id)).toEqual(within);
    expect(naming.filter((each) => !isSector(each)).map(({ id }) => id)).toEqual(listed.map(({ id }) => id));
    const all = withChildren(briefData().sectors);
    expect(all.find(({ id }) => id === sector)?.records).toBe(listed.length);
    const { out } = await runCli(["show", sector]);
    const added = within.length === 0 ? "" : ", the sectors within it included";
    if (listed.length > 0) expect(out).toContain(`\nNamed by (${listed.length})${added}\n`);
    if (within.length > 0) expect(out).toContain(`\nSectors within it (${within.length})\n`);
  });

  it("points from the signed agreements to the figure that tells who disputes their number", async () => {
    const { countedAs } = JSON.parse((await runCli(["show", "signed-agreements", "--json"])).out);
    expect(countedAs).toEqual({ figure: "agreements-signed", corroboration: "disputed" });
    const { out } = await runCli(["show", "signed-agreements"]);
    const [dispute] = agreementTotals().reports.filter(({ verdict }) => verdict === "differs");
    expect(dispute).toBeDefined();
    expect(out).toContain(`\nOther outlets: ${corroboration("agreements-signed").verdict}\n`);
    expect(out).toContain(
      `  ${dispute && formatQuantity(dispute.quantity)} in AnewZ (Erdoğan, for Türkiye); `,
    );
    expect(out).toContain("see kz-tr-council show agreements-signed\n");
    for (const id of ["joint-declaration", "bilateral-legal-framework"]) {
      expect((await runCli(["show", id])).out, id).not.toContain("Other outlets");
    }
  });

  it("does not show digests to people", async () => {
    expect((await runCli(["show", "astana-times"])).out).toMatch(/Passages +23, /u);
  });
});
