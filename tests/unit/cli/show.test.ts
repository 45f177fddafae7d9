import { corroboration, figures, findRecord, listRecords, referencesTo, sourceLink } from "kz-tr-council";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { errorOf, jsonOf, runCli } from "./run-cli.js";

const redirects = vi.hoisted(() => new Map<string, object>());
// No id has left the package yet.
vi.mock("kz-tr-council", async (original) => {
  const actual = await original<typeof import("kz-tr-council")>();
  return { ...actual, findRedirect: (id: string) => redirects.get(id) };
});
beforeEach(() => redirects.clear());

describe.each(listRecords().map(({ id }) => id))("show %s", (id) => {
  it("prints the record as JSON", async () => {
    expect(await jsonOf("show", id)).toEqual(findRecord(id));
  });

  it("prints its id, its link and every record that refers to it, at 60 columns as well", async () => {
    const { out, err, exitCode } = await runCli(["show", id], { columns: 60 });
    expect({ err, exitCode }).toEqual({ err: "", exitCode: 0 });
    expect(out).not.toMatch(/undefined|\[object|NaN/u);
    const words = new Set(out.split(/\s+/u));
    const record = findRecord(id);
    expect(words).toContain(id);
    if (record !== undefined) expect(words).toContain(sourceLink(record));
    const naming = referencesTo(id as "astana").filter(({ field }) => !field.startsWith("evidence."));
    for (const reference of naming) expect(words, reference.record.id).toContain(reference.record.id);
    const long = out.split("\n").filter((line) => line.length > 60);
    expect(long.filter((line) => line.trim().includes(" "))).toEqual([]);
  });
});

describe("show", () => {
  it("takes a name of several words without quotation marks", async () => {
    expect(await runCli(["show", "trade", "turnover"])).toEqual(await runCli(["show", "trade turnover"]));
    expect(await runCli(["cite", "Middle", "Corridor"])).toEqual(await runCli(["cite", "Middle Corridor"]));
    expect(await errorOf("show", "astana", "almaty")).toContain("did you mean");
  });

  it("shows what other outlets report of a figure, and of the figure that counts an agreement", async () => {
    const { out } = await runCli(["show", "kazakh-investment-in-turkiye"]);
    expect(out).toContain("Yeni Şafak");
    expect(out).toMatch(/other outlets.*disputed/iu);
    expect(corroboration("agreements-signed").verdict).toBe("disputed");
    expect((await runCli(["show", "agreements-of-29-july-2025"])).out).toMatch(
      /agreements-signed.*disputed/iu,
    );
    expect((await runCli(["show", "joint-declaration"])).out).not.toMatch(/other outlets/iu);
  });

  it("says of a report that it is from before the meeting", async () => {
    const { out } = await runCli(["show", "trend-preview-on-trade-turnover-2024"]);
    expect(out).toMatch(/^Published +before the meeting$/mu);
    expect((await runCli(["show", "qazinform-briefing-on-trade-turnover-2024"])).out).not.toContain(
      "Published",
    );
  });

  it("shows terms by their labels, and records by their labels and ids", async () => {
    const { out } = await runCli(["show", "turkish-company-projects"]);
    expect(out).toContain("Under way");
    expect(out).toContain("Energy (energy)");
  });

  it("takes a term for no record, though an id reads the same", async () => {
    expect(figures["visa-free-stay"].measure).toBe("visa-free-stay");
    expect((await runCli(["show", "visa-free-stay"])).out).not.toContain("(visa-free-stay)");
  });

  it("points to list for what rests on a source and for what a person says", async () => {
    expect((await runCli(["show", "astana-times"])).out).toContain("list all --source astana-times");
    expect((await runCli(["show", "tokayev"])).out).toContain("list all --speaker kassym-jomart-tokayev");
  });

  it("gives the words of a report in their own language, and after the amount in another", async () => {
    expect((await runCli(["show", "visa-free-stay"])).out).toContain("90 days (“30 günden 90 güne”):");
    expect((await runCli(["show", "visa-free-stay", "--locale", "tr"])).out).toMatch(
      /Haberler\.com +“30 günden 90 güne”:/u,
    );
  });

  it("counts the passages of a source that lists some", async () => {
    expect((await runCli(["show", "astana-times"])).out).toContain("23, each known by its digest alone");
    expect((await runCli(["show", "trend-council"])).out).not.toContain("Passages");
  });

  it.each([
    ["tokayev", "kassym-jomart-tokayev"],
    ["Kassym-Jomart Tokayev", "kassym-jomart-tokayev"],
    ["ERDOĞAN", "recep-tayyip-erdogan"],
    ["Astana", "astana"],
    ["AI", "artificial-intelligence"],
    ["railway", "railways"],
    ["KMG", "kazmunaygas"],
    ["kz", "kazakhstan"],
    ["Türkiye", "turkiye"],
    ["middle corridor", "trans-caspian-international-transport-route"],
    ["Baku-Tbilisi-Ceyhan pipeline", "baku-tbilisi-ceyhan-pipeline"],
    ["Devlet Nişanı", "order-of-the-state"],
    ["Trade-Turnover-2024", "trade-turnover-2024"],
    ["Trade turnover in 2024", "trade-turnover-2024"],
  ])("finds %s by its name", async (name, id) => {
    expect((await runCli(["show", name])).out).toBe((await runCli(["show", id])).out);
    expect((await runCli(["cite", name])).out).toBe((await runCli(["cite", id])).out);
  });

  it("finds a record by its id before one by its name, and names all that share a name", async () => {
    expect(await jsonOf("show", "trade")).toMatchObject({ id: "trade" });
    const error = await errorOf("show", "AnewZ");
    expect(error).toContain("anewz-trade");
    expect(error).toContain("anewz-deals");
  });

  it("follows an id that has moved, and says so on standard error", async () => {
    redirects.set("old-turnover", { kind: "moved", to: "trade-turnover-2024", since: "2.0.0" });
    const { out, err, exitCode } = await runCli(["show", "old-turnover"]);
    expect({ out, exitCode }).toEqual({
      out: (await runCli(["show", "trade-turnover-2024"])).out,
      exitCode: 0,
    });
    expect(err).toMatch(/^kz-tr-council: .*"trade-turnover-2024".*2\.0\.0.*\n$/u);
    expect((await runCli(["list", "reports", "--figure", "old-turnover"])).err).toContain(
      "trade-turnover-2024",
    );
  });

  it("says into what an id was split and why one was withdrawn", async () => {
    redirects.set("both", { kind: "split", to: ["grain", "cotton"], since: "2.0.0" });
    redirects.set("wrong", { kind: "withdrawn", reason: "The source retracts it.", since: "2.0.0" });
    expect(await errorOf("show", "both")).toMatch(/split.*2\.0\.0.*grain.*cotton/u);
    expect(await errorOf("show", "wrong")).toMatch(/withdrawn.*2\.0\.0.*The source retracts it\./u);
  });
});
