import { figures, findRecord, sourceLink } from "kz-tr-council";
import { describe, expect, it } from "vitest";
import { ALL_RECORDS } from "../../../src/cli/data/collections.js";
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

  it("breaks no id and no address, and otherwise fits the page", async () => {
    const { out } = await runCli(["show", "kassym-jomart-tokayev"]);
    expect(out.split("\n").filter((line) => line.length > 100 && !line.includes("https:"))).toEqual([]);
  });

  it("does not show digests to people", async () => {
    expect((await runCli(["show", "astana-times"])).out).toMatch(/Passages +23, /u);
  });
});
