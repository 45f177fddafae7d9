import * as entry from "kz-tr-council";
import { type AnyRecord, findRecord, getRecord, isRecordId, RECORD_KINDS, tables } from "kz-tr-council";
import { astana, tradeTurnover2024 } from "kz-tr-council/records";
import { describe, expect, it } from "vitest";
import { readDataSet } from "../../data/read-data-set.js";

const lists: readonly (readonly AnyRecord[])[] = Object.values(readDataSet());
const data = lists.flat();

const HOSTILE = ["", "nope", "__proto__", "constructor", "hasOwnProperty", "\uD800", "x".repeat(10_000)];

describe("getRecord", () => {
  it("gives the very record of the table and of the constant", () => {
    expect(getRecord("trade-turnover-2024")).toBe(tradeTurnover2024);
    expect(getRecord("trade-turnover-2024")).toBe(tables.figures["trade-turnover-2024"]);
    expect(getRecord("astana")).toBe(astana);
  });

  it.each([...HOSTILE, undefined, 5])("refuses %.20j in a short message", (id) => {
    expect(() => getRecord(id as never)).toThrow(RangeError);
    expect(() => getRecord(id as never)).toThrow(
      /^Id: got .{1,110}; (?:give one of|did you mean) ".{1,500}$/,
    );
  });

  it("suggests the id that was meant", () => {
    expect(() => getRecord("trade-turnover-2O24" as never)).toThrow('did you mean "trade-turnover-2024"?');
  });
});

describe("findRecord", () => {
  it("finds every record of the data", () => {
    expect(data.map(({ id }) => findRecord(id))).toEqual(data);
  });

  it.each([...HOSTILE, undefined, null, 5, {}])("finds nothing by %.20j", (id) => {
    expect(findRecord(id as never)).toBeUndefined();
  });
});

describe("the guards", () => {
  it("isRecordId knows the ids of every kind, and nothing else", () => {
    expect(data.every(({ id }) => isRecordId(id))).toBe(true);
    expect([...HOSTILE, undefined, 5, {}].filter(isRecordId)).toEqual([]);
  });

  it.each(RECORD_KINDS)("the one of kind %s knows its own ids, and nothing else", (kind) => {
    const name = `is${kind.charAt(0).toUpperCase()}${kind.slice(1)}Id`;
    const guard = (entry as Record<string, unknown>)[name] as (value: unknown) => boolean;
    const known = data.filter(({ id }) => guard(id));
    expect(known).toEqual(data.filter((record) => record.kind === kind));
    expect([...HOSTILE, undefined, 5, [known[0]?.id]].filter(guard)).toEqual([]);
  });
});
