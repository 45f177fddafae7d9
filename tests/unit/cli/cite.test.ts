import { CITATION_FORMATS, cite, figures, reports, sources } from "kz-tr-council";
import { describe, expect, it } from "vitest";
import { errorOf, runCli } from "./run-cli.js";

const cited = async (...args: string[]) => (await runCli(["cite", ...args])).out;

describe("cite", () => {
  it("prints what the package returns, for the article by default", async () => {
    expect(await runCli(["cite"])).toEqual({
      out: `${cite(sources["astana-times"])}\n`,
      err: "",
      exitCode: 0,
    });
  });

  it.each(CITATION_FORMATS)("cites a source, a record and a report in %s", async (format) => {
    const figure = figures["trade-turnover-2024"];
    const report = reports["yeni-safak-on-visa-free-stay"];
    for (const record of [sources["yeni-safak"], figure, report]) {
      expect(await cited(record.id, "--format", format)).toBe(`${cite(record, { format })}\n`);
    }
  });

  it("refuses a format that does not exist", async () => {
    expect(await errorOf("cite", "--format", "bibtxe")).toMatch(/--format.*"bibtxe".*"bibtex"/u);
  });
});
