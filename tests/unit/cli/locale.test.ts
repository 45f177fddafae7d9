import {
  formatQuantity,
  type Locale,
  labelOf,
  listAgreements,
  listFigures,
  listSectors,
  termOf,
} from "kz-tr-council";
import { kk } from "kz-tr-council/locales/kk";
import { ru } from "kz-tr-council/locales/ru";
import { tr } from "kz-tr-council/locales/tr";
import { describe, expect, it } from "vitest";
import { english } from "../../../src/cli/languages/en.js";
import { kazakh } from "../../../src/cli/languages/kk.js";
import { russian } from "../../../src/cli/languages/ru.js";
import { turkish } from "../../../src/cli/languages/tr.js";
import { errorOf, jsonOf, runCli } from "./run-cli.js";

/** What the command prints into a pipe, where no line is broken. */
async function printed(...args: string[]): Promise<string> {
  const { out, err, exitCode } = await runCli(args, { columns: undefined });
  expect({ err, exitCode }).toEqual({ err: "", exitCode: 0 });
  return out;
}

describe.each<[string, Locale, typeof english]>([
  ["kk", kk, kazakh],
  ["ru", ru, russian],
  ["tr", tr, turkish],
])("--locale %s", (language, locale, words) => {
  it("writes the brief with the labels, quantities, terms and headings of the language", async () => {
    const { out } = await runCli(["brief", "--locale", language], { columns: 120 });
    const lines = out.split("\n");
    for (const figure of listFigures()) {
      const line = lines.find((each) => each.startsWith(`  ${labelOf(figure, { locale })} `));
      expect(line).toContain(formatQuantity(figure.quantity, { locale }));
      expect(line?.toLocaleLowerCase(language)).toContain(
        termOf("figure-status", figure.status, { locale }).label.toLocaleLowerCase(language),
      );
    }
    expect(lines).toContain(words.figures);
    expect(out).toContain(labelOf(listSectors()[0] as never, { locale }));
    const own = (heading: string) => lines.some((line) => line.trim() === heading);
    expect([english.figures, english.computed, english.beside].filter(own)).toEqual([]);
  });

  it("writes lists", async () => {
    const rows = (await printed("list", "agreements", "--locale", language)).trim().split("\n");
    expect(rows.map((row) => row.split("\t").slice(0, 3))).toEqual(
      listAgreements().map((agreement) => [
        agreement.id,
        labelOf(agreement, { locale }),
        formatQuantity(agreement.count, { locale }),
      ]),
    );
  });

  it("shows a record by its name in the language", async () => {
    const name = labelOf(listSectors()[4] as never, { locale });
    const out = await printed("show", name, "--locale", language);
    expect(out.split("\n")[0]).toBe(name);
    expect(out).toContain("agriculture");
    expect(await errorOf("show", name)).toContain("got");
    expect(await printed("list", "figures", "--sector", name, "--locale", language)).toContain(
      "grain-export-share",
    );
  });

  it("searches in the language", async () => {
    const target = formatQuantity({ amount: 15e9, unit: "USD", precision: "stated" }, { locale });
    const scale = target.split(/\s/).slice(0, 2).join(" ");
    const [hit] = (await printed("search", scale, "--locale", language)).split("\n");
    expect(hit).toContain("trade-turnover-target");
    expect(hit).toContain(words.foundBy);
    const none = await runCli(["search", "qqqq", "--locale", language]);
    expect(none).toMatchObject({ out: "", err: `kz-tr-council: ${words.noRecords}\n` });
  });

  it("leaves JSON as the functions return it", async () => {
    expect(await jsonOf("list", "figures", "--locale", language)).toEqual(await jsonOf("list", "figures"));
  });
});

describe("--locale", () => {
  it("is English by default, and by name", async () => {
    for (const args of [["brief"], ["list", "all"], ["show", "AI"], ["search", "cotton"]])
      expect(await printed(...args, "--locale", "en")).toBe(await printed(...args));
  });

  it("is one of four languages, and no option of other commands", async () => {
    expect(await errorOf("brief", "--locale", "de")).toMatch(
      /^--locale: got "de"; give one of "en", "kk", "ru", "tr"/,
    );
    expect(await errorOf("cite", "--locale", "tr")).toContain("--locale");
  });
});
