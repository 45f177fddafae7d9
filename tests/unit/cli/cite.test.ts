import { CITATION_FORMATS, cite, figures, reports, sources } from "kz-tr-council";
import { describe, expect, it } from "vitest";
import { runCli } from "./run-cli.js";

describe("cite", () => {
  it("cites the article in APA by default", async () => {
    const expected = `${cite(sources["astana-times"])}\n`;
    expect(await runCli(["cite"])).toEqual({ out: expected, err: "", exitCode: 0 });
    expect((await runCli(["cite", "astana-times", "--format", "apa"])).out).toBe(expected);
  });

  it.each(CITATION_FORMATS)("cites a source and a record in %s", async (format) => {
    expect((await runCli(["cite", "yeni-safak", "--format", format])).out).toBe(
      `${cite(sources["yeni-safak"], { format })}\n`,
    );
    expect((await runCli(["cite", "trade-turnover-2024", "--format", format])).out).toBe(
      `${cite(figures["trade-turnover-2024"], { format })}\n`,
    );
  });

  it("cites the publication that made a report", async () => {
    expect((await runCli(["cite", "yeni-safak-on-visa-free-stay"])).out).toBe(
      `${cite(reports["yeni-safak-on-visa-free-stay"])}\n`,
    );
  });

  it("refuses a format that does not exist", async () => {
    const { err, exitCode } = await runCli(["cite", "--format", "bibtxe"]);
    expect(exitCode).toBe(2);
    expect(err).toBe('kz-tr-council: unknown format "bibtxe", did you mean "bibtex"?\n');
  });
});
