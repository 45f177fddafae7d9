import { figures, findRecord, places, sourceLink } from "kz-tr-council";
import { describe, expect, it } from "vitest";
import { ALL_RECORDS } from "../../../src/cli/data/collections.js";
import { onlyRecord } from "../../../src/cli/show/find.js";
import { misalignedLines, runCli, tableLines } from "./run-cli.js";

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
    expect(Object.keys(shown)).toEqual(["record", "link", "corroboration", "namedBy"]);
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

  it("does not show digests to people", async () => {
    expect((await runCli(["show", "astana-times"])).out).toMatch(/Passages +23, /u);
  });
});
