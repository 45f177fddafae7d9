import {
  corroboration,
  FIGURE_IDS,
  type Figure,
  type FigureId,
  type Meeting,
  type Own,
  type OwnRecord,
  type Report,
  type Source,
} from "kz-tr-council";
import {
  europeChinaOverlandShare,
  fifthCouncilMeeting,
  kazakhInvestmentInTurkiye,
  tradeTurnover2024,
  tradeTurnoverTarget,
} from "kz-tr-council/records";
import { describe, expect, it } from "vitest";
import { basisOf, isIndependent } from "../../../src/evidence/independence.js";
import { sourcesAmong } from "../../../src/evidence/source-among.js";

/** The report of a figure that a source makes. */
const reportOf = (figure: FigureId, source: string) =>
  corroboration(figure).reports.find((report) => report.source.id === source);

describe("corroboration", () => {
  it("weighs every figure", () => {
    const withVerdict = (verdict: string) => FIGURE_IDS.filter((id) => corroboration(id).verdict === verdict);
    expect(withVerdict("disputed")).toEqual(["kazakh-investment-in-turkiye", "agreements-signed"]);
    expect(withVerdict("uncorroborated")).toEqual(
      FIGURE_IDS.filter((id) => corroboration(id).reports.length === 0),
    );
    expect(withVerdict("agreed")).toContain("europe-china-overland-share");
  });

  it("takes a figure as well as its id", () => {
    expect(corroboration(tradeTurnoverTarget)).toEqual(corroboration("trade-turnover-target"));
  });

  it("distinguishes relays of the article's own press office from independent reports", () => {
    const { reports, independentlyConfirmed } = corroboration("trade-turnover-target");
    expect(
      Object.fromEntries(reports.map(({ source, independent }) => [source.id, independent])),
    ).toMatchObject({
      "qazinform-council": false,
      "yeni-safak": false,
      "izvestia-vazhno": false,
      lifelines: false,
      "hurriyet-preview": undefined,
      otuken: undefined,
    });
    expect(reports.filter(({ independent }) => independent === true)).toEqual([]);
    expect(independentlyConfirmed).toBe(false);
    expect(corroboration("visa-free-stay").independentlyConfirmed).toBe(true);
  });

  it("takes a report for the person it quotes, not for the press office that its source relays besides", () => {
    expect(reportOf("agreements-signed", "anewz-deals")?.independent).toBe(true);
    expect(reportOf("trade-turnover-2024", "anewz-deals")?.independent).toBe(false);
  });

  it("lets a report from before the meeting neither dispute nor confirm", () => {
    expect(reportOf("trade-turnover-target", "hurriyet-preview")).toMatchObject({
      earlier: true,
      report: { verdict: "differs" },
    });
    expect(corroboration("trade-turnover-target")).toMatchObject({ verdict: "agreed", disputedBy: [] });
    expect(corroboration("trade-turnover-2024").independentlyConfirmed).toBe(false);
  });

  it("takes a source that says so for earlier, though its date does not", () => {
    expect(reportOf("trade-turnover-2024", "trend-preview")).toMatchObject({
      earlier: true,
      report: { verdict: "differs" },
      source: { published: "2025-07" },
    });
    expect(reportOf("trade-turnover-2024", "anewz-deals")).toMatchObject({
      earlier: false,
      source: { published: "2025-07" },
    });
    expect(corroboration("trade-turnover-2024").verdict).toBe("agreed");
    expect(corroboration("turkish-companies-in-kazakhstan").verdict).toBe("agreed");
  });

  it("names the reports that dispute, and counts none of them as a confirmation", () => {
    const { disputedBy, independentlyConfirmed } = corroboration("kazakh-investment-in-turkiye");
    expect(disputedBy.map(({ source }) => source.id)).toEqual(["yeni-safak", "yenicag"]);
    expect(independentlyConfirmed).toBe(false);
  });

  it.each([
    ["nope", RangeError, /^Figure: got "nope"; give one of "trade-turnover-2024"/],
    ["visa-free-stya", RangeError, /^Figure: got "visa-free-stya"; did you mean "visa-free-stay"\?$/],
    ["__proto__", RangeError, /^Figure: got "__proto__"; give /],
    ["astana", RangeError, /^Figure: got "astana"; /],
    [{}, TypeError, /^Figure: got an object; give a figure or its id/],
    [{ ...tradeTurnover2024, id: "no-such-figure" }, RangeError, /^Figure: got "no-such-figure"; give /],
    [
      { kind: "figure", id: "trade-turnover-2024" },
      TypeError,
      /^Record "trade-turnover-2024", evidence: got /,
    ],
    [["trade-turnover-2024"], TypeError, /^Figure: got an array; give /],
    [undefined, TypeError, /^Figure: got nothing; give /],
  ])("refuses %j", (of, type, message) => {
    expect(() => corroboration(of as never)).toThrow(type);
    expect(() => corroboration(of as never)).toThrow(message);
  });
});

const source = (id: `acme:${string}`, published: string, relays?: Own<Source>["relays"]): Own<Source> => ({
  kind: "source",
  id,
  label: "A paper",
  publisher: "A paper",
  url: "https://acme.example/",
  published,
  passages: [],
  relays,
});

const report = (from: Own<Report>["source"], changes: Partial<Own<Report>> = {}): Own<Report> => ({
  kind: "report",
  id: `acme:report-in-${from}`,
  label: "A report",
  figure: "acme:figure",
  source: from,
  quantity: tradeTurnover2024.quantity,
  verdict: "agrees",
  ...changes,
});

describe("corroboration among records of the user's own", () => {
  const figure: Own<Figure> = {
    ...tradeTurnover2024,
    id: "acme:figure",
    evidence: [{ source: "acme:first", words: "$5 billion" }],
  };
  const first = source("acme:first", "2021-05", ["acme:ministry"]);
  const early = source("acme:early", "2021-04-30");
  const later = source("acme:later", "2021-05-01", ["acme:office"]);
  const records: readonly OwnRecord[] = [
    figure,
    first,
    early,
    later,
    report("acme:later"),
    report("acme:early", { verdict: "differs" }),
  ];

  it("weighs the reports among them, with the figure's source for the day", () => {
    const found = corroboration("acme:figure", { records });
    expect(found).toMatchObject({ figure, verdict: "agreed", independentlyConfirmed: true });
    expect(found.reports.map(({ source, earlier }) => [source.id, earlier])).toEqual([
      ["acme:later", false],
      ["acme:early", true],
    ]);
  });

  it("claims no independence if it is not known whom the figure's own source relays", () => {
    const unknown = source("acme:first", "2021-05");
    const found = corroboration("acme:figure", { records: [figure, unknown, later, report("acme:later")] });
    expect(found).toMatchObject({ verdict: "agreed", independentlyConfirmed: false });
    expect(found.reports[0]?.independent).toBeUndefined();
  });

  it("denies independence to the source that the figure itself rests on", () => {
    for (const own of [first, source("acme:first", "2021-05")]) {
      const found = corroboration("acme:figure", { records: [figure, own, report("acme:first")] });
      expect(found.reports[0]?.independent).toBe(false);
    }
  });

  it("takes a preview for earlier only if it looks ahead to the figure's meeting, or to one before", () => {
    const sixth: Own<Meeting> = { ...fifthCouncilMeeting, id: "acme:sixth-meeting", date: "2026-07-29" };
    const ahead = (previews: Own<Source>["previews"]) =>
      corroboration("trade-turnover-2024", {
        records: [
          ...(previews === sixth.id ? [fifthCouncilMeeting, sixth] : [fifthCouncilMeeting]),
          { ...source("acme:preview", "2025-07-29"), previews },
          report("acme:preview", { figure: "trade-turnover-2024", verdict: "differs" }),
        ],
      });
    expect(ahead("fifth-council-meeting").reports[0]?.earlier).toBe(true);
    // With two meetings the figure's source gives the day.
    expect(ahead("acme:sixth-meeting").reports[0]?.earlier).toBe(false);
    expect(ahead("acme:sixth-meeting").verdict).toBe("disputed");
    expect(ahead(undefined).reports[0]?.earlier).toBe(false);
  });

  it.each(["Differs", undefined])("refuses a report whose verdict is %j", (verdict) => {
    const wrong = [figure, first, later, report("acme:later", { verdict: verdict as never })];
    expect(() => corroboration("acme:figure", { records: wrong })).toThrow(
      /^Record "acme:report-in-acme:later", verdict: got /,
    );
  });

  it("takes the day from the meeting where there is one among them", () => {
    const meeting: Own<Meeting> = { ...fifthCouncilMeeting, id: "acme:meeting", date: "2021-04-01" };
    expect(corroboration(figure, { records: [...records, meeting] }).verdict).toBe("disputed");
    const other = { ...meeting, id: "acme:other-meeting" } as const;
    expect(corroboration(figure, { records: [...records, meeting, other] }).verdict).toBe("agreed");
  });

  it("finds a figure and a source of the package too", () => {
    const own = report("yeni-safak", { figure: "kazakh-investment-in-turkiye", verdict: "differs" });
    expect(corroboration("kazakh-investment-in-turkiye", { records: [own] })).toMatchObject({
      figure: kazakhInvestmentInTurkiye,
      verdict: "disputed",
      reports: [{ report: own, source: { id: "yeni-safak" } }],
    });
  });

  it("refuses a source that is neither the user's nor the package's", () => {
    const lost = [figure, first, report("acme:nowhere")];
    expect(() => corroboration(figure, { records: lost })).toThrow(RangeError);
    expect(() => corroboration(figure, { records: lost })).toThrow(/^Source: got "acme:nowhere"; give/);
  });
});

describe("isIndependent", () => {
  const judge = (
    attributedTo: Report["attributedTo"],
    relays?: Own<Source>["relays"],
    figure: Own<Figure> = tradeTurnoverTarget,
  ) => {
    const from = source("acme:source", "2025-07-29", relays);
    return isIndependent(
      report("acme:source", { attributedTo }),
      from,
      basisOf(figure, sourcesAmong(undefined)),
    );
  };

  it.each([
    ["quotes the figure's speaker in a source of which nothing is known", "recep-tayyip-erdogan", undefined],
    [
      "quotes the figure's speaker, whom its source does not relay",
      "recep-tayyip-erdogan",
      ["united-nations"],
    ],
    ["quotes the figure's speaker, whom its source relays", "recep-tayyip-erdogan", ["recep-tayyip-erdogan"]],
    ["quotes nobody in a source that relays the press office", undefined, ["akorda-press-service"]],
    [
      "quotes another in a source that relays the press office",
      "kassym-jomart-tokayev",
      ["akorda-press-service"],
    ],
  ] as const)("denies it of a report that %s", (_, attributedTo, relays) => {
    expect(judge(attributedTo, relays)).toBe(false);
  });

  it("denies it of a report that quotes whom the evidence gives as the speaker", () => {
    const [piece] = tradeTurnover2024.evidence;
    const spoken = {
      ...tradeTurnover2024,
      evidence: [{ ...piece, speaker: "recep-tayyip-erdogan" }],
    } as const;
    expect(judge("recep-tayyip-erdogan", undefined, spoken)).toBe(false);
  });

  it("does not know it where nothing is known of the source and another is quoted, or nobody", () => {
    expect(judge("kassym-jomart-tokayev")).toBeUndefined();
    expect(judge(undefined, undefined, europeChinaOverlandShare)).toBeUndefined();
  });

  it("grants it to a report that quotes another in person", () => {
    expect(judge("kassym-jomart-tokayev", ["akorda-press-service", "kassym-jomart-tokayev"])).toBe(true);
  });
});
