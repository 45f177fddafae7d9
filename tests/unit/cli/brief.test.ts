import { stripVTControlCharacters } from "node:util";
import { corroboration, FIGURE_IDS, figures, formatQuantity, SECTOR_IDS, sectors } from "kz-tr-council";
import { describe, expect, it } from "vitest";
import { briefData } from "../../../src/cli/brief/data.js";
import { briefPage } from "../../../src/cli/brief/page.js";
import { pageOf } from "../../../src/cli/terminal/page.js";
import { misalignedLines, runCli, tableLines } from "./run-cli.js";

describe("the brief", () => {
  it("is what no argument and the command brief print", async () => {
    const { out, err, exitCode } = await runCli([]);
    expect({ err, exitCode }).toEqual({ err: "", exitCode: 0 });
    expect((await runCli(["brief"])).out).toBe(out);
  });

  it("says who met, when and where", async () => {
    const { out } = await runCli([]);
    expect(out).toMatch(/When +Tuesday, 29 July 2025/u);
    expect(out).toMatch(/Where +Ankara, Türkiye/u);
    expect(out).toContain("Kassym-Jomart Tokayev, President of Kazakhstan");
    expect(out).toContain("Recep Tayyip Erdoğan, President of Türkiye");
  });

  it("gives every figure with its value, and a sign where it is disputed or uncorroborated", async () => {
    const { out } = await runCli([], { columns: 120 });
    const lines = tableLines(out, "Figure");
    for (const id of FIGURE_IDS) {
      const { label, quantity, status } = figures[id];
      const line = lines.find(
        (each) => each.slice(5).startsWith(label.slice(0, 30)) && each.includes(status),
      );
      expect(line, id).toContain(formatQuantity(quantity));
      const sign = { disputed: "!", uncorroborated: "?", agreed: " " }[corroboration(id).verdict];
      expect(line?.charAt(2), id).toBe(sign);
    }
    expect(out).toContain("!  disputed: ");
    expect(out).toContain("?  uncorroborated: ");
  });

  it("gives the totals with what is computed from them", async () => {
    const { out } = await runCli([]);
    expect(out).toMatch(/Turnover, 2024 +\$5 billion/u);
    expect(out).toMatch(/Gap to the target +\$10 billion/u);
    expect(out).toMatch(/Target ÷ turnover +3×/u);
    expect(out).toMatch(/of which operational +18 projects \(about 78%\)/u);
    expect(out).toContain("1 declaration + 18 agreements = 19 documents, not listed by title");
    expect(out).toMatch(/In force before the meeting +over 60 agreements/u);
    expect(out).toMatch(/20 documents: AnewZ \(Erdoğan, for Türkiye\)/u);
    expect(out).toContain("Devlet Nişanı");
  });

  it("explains the mark of passages and the dash apart, since the dash stands in other columns", async () => {
    const { out } = await runCli([]);
    expect(out).toContain("\n  ¶  the passage of the article that says so\n  –  the article does not say\n");
  });

  it("says what each share is a share of", async () => {
    expect((await runCli([])).out).toMatch(
      /Cotton exports to Türkiye +one-third of Kazakhstan's cotton exports\n/u,
    );
  });

  it("shows every sector, indented below the one that holds it", async () => {
    const lines = tableLines((await runCli([])).out, "Sector");
    expect(lines).toHaveLength(SECTOR_IDS.length + 1);
    const indentOf = (label: string) =>
      lines.find((line) => line.trim().startsWith(label))?.search(/\S/u) ?? -1;
    expect(indentOf(sectors.railways.label)).toBe(indentOf(sectors["logistics-and-transport"].label) + 2);
  });

  it.each([80, 100, 120])("fits %i columns, but for the address, which is never broken", async (columns) => {
    const { out } = await runCli([], { columns });
    const long = out.split("\n").filter((line) => line.length > columns && !/^ *https:\S+$/u.test(line));
    expect(long).toEqual([]);
  });

  it.each([80, 100, 120])("starts every column of its tables at one place at %i columns", async (columns) => {
    const { out } = await runCli([], { columns });
    expect(misalignedLines(tableLines(out, "Figure"))).toEqual([]);
    expect(misalignedLines(tableLines(out, "Sector"))).toEqual([]);
  });

  it("has no escape sequence where there are no colours, and the same text where there are", async () => {
    const plain = (await runCli([])).out;
    const coloured = (await runCli([], { colour: true })).out;
    expect(plain).toBe(stripVTControlCharacters(plain));
    expect(coloured).not.toBe(plain);
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });

  it("says so where it is not known whose words the source relays", () => {
    const brief = briefData();
    const unknown = { ...brief, source: { ...brief.source, relays: null } };
    const page = pageOf({ columns: 100, colour: false });
    expect(briefPage(page, brief)).toContain(", relaying the Akorda press service\n");
    expect(briefPage(page, unknown)).toContain(", whose words it relays is unknown\n");
  });

  it("leaves no blanks at the ends of lines", async () => {
    const { out } = await runCli([]);
    expect(out.split("\n").filter((line) => line !== line.trimEnd())).toEqual([]);
  });

  it("prints one JSON document with the same content and amounts in full", async () => {
    const brief = JSON.parse((await runCli(["--json"])).out);
    expect(Object.keys(brief)).toEqual([
      "meeting",
      "figures",
      "trade",
      "investment",
      "agreements",
      "honours",
      "initiatives",
      "sectors",
      "source",
    ]);
    expect(brief.figures.map(({ id }: { id: string }) => id)).toEqual(FIGURE_IDS);
    expect(brief.trade.turnover.quantity).toEqual({
      amount: 5_000_000_000,
      unit: "USD",
      precision: "stated",
    });
    expect(brief.trade.gap.amount).toBe(10_000_000_000);
    expect(brief.investment.jointAgriculture.operationalShare.amount).toBe(18 / 23);
    expect(brief.agreements).toMatchObject({
      declarations: 1,
      agreements: 18,
      documents: 19,
      itemised: false,
    });
    const keys = new Set(brief.figures.map((figure: object) => Object.keys(figure).join()));
    expect(keys.size, "every figure has the same keys").toBe(1);
  });
});
