import { isRecordId, search } from "kz-tr-council";
import { describe, expect, it } from "vitest";
import questions from "./search-questions.json" with { type: "json" };

/**
 * Questions, each with the records that answer it equally well, written before anybody looked at the answers. The ranking
 * was improved with the tuned ones and only measured with the others; the author of the unseen ones knew neither the code
 * nor the keywords.
 */
describe.each(Object.entries(questions))("the %s questions", (_set, asked) => {
  const ranked = asked.map(({ question, answers }) => {
    const found = search(question).findIndex(({ record }) => answers.includes(record.id));
    return { question, place: found + 1 };
  });

  it("ask for records of the package", () => {
    expect(asked.flatMap(({ answers }) => answers).filter((id) => !isRecordId(id))).toEqual([]);
  });

  it("find an answer with the first hit, nine in ten", () => {
    const missed = ranked.filter(({ place }) => place !== 1);
    expect(missed.length / ranked.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.1);
  });

  it("find an answer with one of three hits, nineteen in twenty", () => {
    const missed = ranked.filter(({ place }) => place < 1 || place > 3);
    expect(missed.length / ranked.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.05);
  });
});
