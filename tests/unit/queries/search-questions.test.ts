import { isRecordId, search } from "kz-tr-council";
import { expect, it } from "vitest";
import questions from "./search-questions.json" with { type: "json" };

/** Questions of people who had not seen the code, each with the records of equal right that answer it. */
const ranked = questions.map(({ question, answers }) => {
  const found = search(question).findIndex(({ record }) => answers.includes(record.id));
  return { question, place: found + 1 };
});

it("asks for records of the package", () => {
  expect(questions.flatMap(({ answers }) => answers).filter((id) => !isRecordId(id))).toEqual([]);
});

it("answers nine questions in ten with the first hit", () => {
  const missed = ranked.filter(({ place }) => place !== 1);
  expect(missed.length / ranked.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.1);
});

it("answers nineteen questions in twenty with one of three hits", () => {
  const missed = ranked.filter(({ place }) => place < 1 || place > 3);
  expect(missed.length / ranked.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.05);
});
