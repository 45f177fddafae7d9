import { corroboration, FIGURE_IDS, type Report, type Source } from "kz-tr-council";
import { europeChinaOverlandShare, tradeTurnover2024, tradeTurnoverTarget } from "kz-tr-council/records";
import { describe, expect, it } from "vitest";
import { isIndependent } from "../../../src/evidence/independence.js";

describe("corroboration", () => {
  it("weighs every figure", () => {
    const verdicts = FIGURE_IDS.map((id) => [id, corroboration(id).verdict]);
    expect(Object.fromEntries(verdicts)).toEqual({
      "trade-turnover-2024": "agreed",
      "trade-turnover-target": "agreed",
      "export-offer-value": "agreed",
      "export-offer-categories": "agreed",
      "turkish-companies-in-kazakhstan": "agreed",
      "turkish-projects-in-kazakhstan": "agreed",
      "kazakh-investment-in-turkiye": "disputed",
      "europe-china-overland-share": "agreed",
      "grain-export-share": "uncorroborated",
      "cotton-export-share": "uncorroborated",
      "gluten-export-share": "uncorroborated",
      "joint-agricultural-projects": "uncorroborated",
      "joint-agricultural-projects-operational": "uncorroborated",
      "joint-agricultural-projects-value": "uncorroborated",
      "agreements-in-force": "agreed",
      "agreements-signed": "disputed",
      "maarif-schools": "agreed",
      "visa-free-stay": "agreed",
      "abai-anniversary": "agreed",
    });
  });

  it("tells relays of the article's own press office from independent reports", () => {
    const { reports, independentlyConfirmed } = corroboration("trade-turnover-target");
    expect(reports.map(({ source, independent }) => [source.id, independent])).toEqual([
      ["qazinform-council", false],
      ["trend-council", false],
      ["anewz-trade", false],
      ["anewz-deals", false],
      ["yeni-safak", false],
      ["hurriyet-preview", undefined],
    ]);
    expect(independentlyConfirmed).toBe(false);
    expect(corroboration("maarif-schools").independentlyConfirmed).toBe(false);
    expect(corroboration("gluten-export-share").independentlyConfirmed).toBe(false);
  });

  it("takes a report for the person it quotes, not for the press office that its source relays besides", () => {
    const [post] = corroboration("agreements-signed").reports.filter(
      ({ source }) => source.id === "anewz-deals",
    );
    expect(post).toMatchObject({ independent: true, earlier: false, report: { verdict: "differs" } });
    const [turnover] = corroboration("trade-turnover-2024").reports.filter(
      ({ source }) => source.id === "anewz-deals",
    );
    expect(turnover?.independent).toBe(false);
  });

  it("lets a report from before the meeting dispute nothing", () => {
    const { reports, verdict } = corroboration("trade-turnover-target");
    expect(
      reports.filter(({ earlier }) => earlier).map(({ report }) => [report.source, report.verdict]),
    ).toEqual([["hurriyet-preview", "differs"]]);
    expect(verdict).toBe("agreed");
  });

  it("takes nobody for independent whose sources are not known, or who quotes the figure's own speaker", () => {
    expect(corroboration("europe-china-overland-share")).toMatchObject({
      verdict: "agreed",
      independentlyConfirmed: false,
    });
    expect(corroboration("visa-free-stay").independentlyConfirmed).toBe(true);
    const [ownWords] = corroboration("trade-turnover-target").reports.filter(
      ({ source }) => source.id === "yeni-safak",
    );
    expect(ownWords?.independent).toBe(false);
  });

  it("lets a report from before the meeting confirm nothing", () => {
    expect(corroboration("trade-turnover-2024").independentlyConfirmed).toBe(false);
  });

  it("names the reports that dispute", () => {
    expect(corroboration("agreements-signed").disputedBy.map(({ source }) => source.id)).toEqual([
      "anewz-deals",
    ]);
    expect(corroboration("trade-turnover-target").disputedBy).toEqual([]);
  });

  it("does not count a differing report as a confirmation", () => {
    expect(corroboration("kazakh-investment-in-turkiye")).toMatchObject({
      verdict: "disputed",
      independentlyConfirmed: false,
    });
  });

  it.each(["nope", "__proto__", ""])("refuses the unknown figure %j", (id) => {
    expect(() => corroboration(id as never)).toThrow(RangeError);
    expect(() => corroboration(id as never)).toThrow(
      `Unknown figure "${id}". Allowed: trade-turnover-2024, `,
    );
  });

  it.each([
    ["an object", {}],
    ["an array", ["trade-turnover-2024"]],
    ["undefined", undefined],
  ])("refuses %s in place of an id", (named, id) => {
    expect(() => corroboration(id as never)).toThrow(
      new TypeError(`Expected the id of a figure, not ${named}.`),
    );
  });
});

describe("isIndependent", () => {
  const report = (attributedTo?: Report["attributedTo"]): Report<string> => ({
    kind: "report",
    id: "own-report",
    label: "Own report",
    figure: "trade-turnover-target",
    source: "commonspace",
    quantity: tradeTurnoverTarget.quantity,
    verdict: "agrees",
    attributedTo,
  });
  const source = (relays?: Source["relays"]): Source<string> => ({
    kind: "source",
    id: "own-source",
    label: "Own source",
    publisher: "A Paper",
    url: "https://example.org/",
    published: "2025-07-29",
    passages: [],
    relays,
  });
  const ofErdogan = tradeTurnoverTarget;

  it.each([
    ["quotes the figure's speaker in a source of which nothing is known", "recep-tayyip-erdogan", undefined],
    ["quotes the figure's speaker, whom its source does not relay", "recep-tayyip-erdogan", ["anadolu"]],
    ["quotes the figure's speaker, whom its source relays", "recep-tayyip-erdogan", ["recep-tayyip-erdogan"]],
    ["quotes nobody in a source that relays the press office", undefined, ["akorda-press-service"]],
    [
      "quotes another in a source that relays the press office",
      "kassym-jomart-tokayev",
      ["akorda-press-service"],
    ],
  ] as const)("denies it of a report that %s", (_, attributedTo, relays) => {
    expect(isIndependent(report(attributedTo), source(relays as Source["relays"]), ofErdogan)).toBe(false);
  });

  it("denies it of a report that quotes whom the evidence gives as the speaker", () => {
    const [piece] = tradeTurnover2024.evidence;
    const figure = {
      ...tradeTurnover2024,
      evidence: [{ ...piece, speaker: "recep-tayyip-erdogan" }],
    } as const;
    expect(isIndependent(report("recep-tayyip-erdogan"), source(), figure)).toBe(false);
  });

  it("does not know it where nothing is known of the source and another is quoted, or nobody", () => {
    expect(isIndependent(report("kassym-jomart-tokayev"), source(), ofErdogan)).toBeUndefined();
    expect(isIndependent(report(), source(), europeChinaOverlandShare)).toBeUndefined();
  });

  it("grants it to a report that quotes another in person", () => {
    const relays = ["akorda-press-service", "kassym-jomart-tokayev"] as const;
    expect(isIndependent(report("kassym-jomart-tokayev"), source(relays), ofErdogan)).toBe(true);
  });
});
