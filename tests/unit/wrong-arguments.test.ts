import { expect, test } from "vitest";
import * as main from "../../src/index.js";
import * as verification from "../../src/verify/index.js";

const WRONG: readonly unknown[] = [undefined, null, 5, "no-such-id", {}, [], Symbol("wrong"), () => "wrong"];

const functions = Object.entries<unknown>({ ...main, ...verification }).flatMap(([name, value]) =>
  typeof value === "function" ? [[name, value as (argument: unknown) => unknown] as const] : [],
);

test.each(functions)("%s says what came and what is allowed, or gives an answer", async (_, called) => {
  const messages: string[] = [];
  for (const value of WRONG) {
    try {
      await called(value);
    } catch (error) {
      messages.push((error as Error).message);
    }
  }
  expect(messages.filter((message) => !/: got .+; give /su.test(message))).toEqual([]);
});

test.each([main.labelOf, main.speakersOf, main.cite, main.citeInText, main.sourceLink])(
  "$name asks for the record whose id it is given",
  (helper) => {
    expect(() => helper("astana" as never)).toThrow(
      'Record: got "astana"; give the record: getRecord("astana").',
    );
  },
);
