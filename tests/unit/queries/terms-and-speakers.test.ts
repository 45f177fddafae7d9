import * as entry from "kz-tr-council";
import { listRecords, RECORD_KINDS, speakersOf, termOf, type VocabularyName } from "kz-tr-council";
import {
  agreementsSigned,
  astanaTimes,
  tradeTurnover2024,
  tradeTurnoverTarget,
  yeniSafakOnKazakhInvestmentInTurkiye,
} from "kz-tr-council/records";
import { describe, expect, it } from "vitest";
import { allTerms } from "../../../src/model/terms.js";

describe("termOf", () => {
  it("gives label and definition of every term", () => {
    for (const vocabulary of Object.keys(allTerms()) as VocabularyName[]) {
      for (const term of Object.keys(allTerms()[vocabulary])) {
        expect(termOf(vocabulary, term as never)).toEqual({
          label: expect.stringMatching(/^\S.*\S$/),
          definition: expect.stringMatching(/^\S.*\.$/),
        });
      }
    }
    expect(RECORD_KINDS.map((kind) => termOf("record-kind", kind).label)).toContain("Agreement");
  });

  it.each([
    ["figure-statsu", "target", /^Vocabulary: got "figure-statsu"; did you mean "figure-status"\?$/],
    ["__proto__", "target", /^Vocabulary: got "__proto__"; give one of/],
    ["figure-status", "done", /"figure-status": got "done"; give one of "actual", "target"/],
    ["unit", "usd", /"unit": got "usd"; did you mean "USD"\?$/],
    ["unit", "constructor", /"unit": got "constructor"; give/],
  ])("refuses the term %s %s", (vocabulary, term, message) => {
    expect(() => termOf(vocabulary as never, term as never)).toThrow(RangeError);
    expect(() => termOf(vocabulary as never, term as never)).toThrow(message);
  });
});

describe("speakersOf", () => {
  const [piece] = tradeTurnover2024.evidence;
  const said = { ...piece, speaker: "kassym-jomart-tokayev" } as const;

  it("takes the person that a figure or a report is attributed to", () => {
    expect(speakersOf(tradeTurnoverTarget)).toEqual(["recep-tayyip-erdogan"]);
    expect(speakersOf(yeniSafakOnKazakhInvestmentInTurkiye)).toEqual(["recep-tayyip-erdogan"]);
    expect(speakersOf({ ...tradeTurnoverTarget, evidence: [said] })).toEqual(["recep-tayyip-erdogan"]);
  });

  it("takes the speakers of the evidence where the record names nobody, each once", () => {
    expect(speakersOf({ ...agreementsSigned, evidence: [piece, said, said] })).toEqual([
      "kassym-jomart-tokayev",
    ]);
    expect(speakersOf(tradeTurnover2024)).toEqual([]);
    expect(speakersOf(astanaTimes)).toEqual([]);
  });

  it("takes the speakers of a statement, in an array of the caller's own", () => {
    for (const statement of listRecords({ kind: "statement" })) {
      expect(speakersOf(statement)).toEqual(statement.speakers);
      expect(speakersOf(statement)).not.toBe(statement.speakers);
    }
    expect(Object.isFrozen(entry.listStatements()[0]?.speakers)).toBe(true);
  });
});
