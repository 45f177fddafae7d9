import { CITATION_STYLES, cite, figures, reports, sources } from "kz-tr-council";
import { describe, expect, it } from "vitest";
import { runCli } from "./run-cli.js";

describe("cite", () => {
  it("cites the article in APA by default", async () => {
    const expected = `${cite(sources["astana-times"], "apa")}\n`;
    expect(await runCli(["cite"])).toEqual({ out: expected, err: "", exitCode: 0 });
    expect((await runCli(["cite", "astana-times", "--style", "apa"])).out).toBe(expected);
  });

  it.each(CITATION_STYLES)("cites a source and a record in %s", async (style) => {
    expect((await runCli(["cite", "yeni-safak", "--style", style])).out).toBe(
      `${cite(sources["yeni-safak"], style)}\n`,
    );
    expect((await runCli(["cite", "trade-turnover-2024", "--style", style])).out).toBe(
      `${cite(figures["trade-turnover-2024"], style)}\n`,
    );
  });

  it("cites the publication that made a report", async () => {
    expect((await runCli(["cite", "yeni-safak-on-visa-free-stay"])).out).toBe(
      `${cite(reports["yeni-safak-on-visa-free-stay"], "apa")}\n`,
    );
  });

  it("refuses a style that does not exist", async () => {
    const { err, exitCode } = await runCli(["cite", "--style", "bibtxe"]);
    expect(exitCode).toBe(2);
    expect(err).toBe('kz-tr-council: unknown style "bibtxe", did you mean "bibtex"?\n');
  });
});
