import { Ajv } from "ajv";
import { expect, it } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import { readDataSet } from "../../data/read-data-set.js";
import { descriptor, readCsvFile } from "./csv-tables.js";
import { dataPackageSchema } from "./data-package-schema.js";

const validate = new Ajv({ strict: true, strictRequired: false, allErrors: true }).compile(dataPackageSchema);

it("is a data package of version 2", () => {
  validate(descriptor);
  expect(validate.errors).toBeNull();
});

it("says the delimiter and the end of lines of every table, so that no reader guesses them", () => {
  for (const { dialect, path } of descriptor.resources) {
    expect(dialect).toEqual({ delimiter: ",", lineTerminator: "\n" });
    expect(readCsvFile(path).toString("utf8")).not.toContain("\r");
  }
});

it.each([
  ["a property misspelt", { ...descriptor, licences: [] }],
  ["no table", { ...descriptor, resources: [] }],
  ["a path that leads out", { ...descriptor, resources: [{ name: "a", path: "../a.csv" }] }],
  [
    "a type that does not exist",
    {
      ...descriptor,
      resources: [{ name: "a", path: "a.csv", schema: { fields: [{ name: "a", type: "text" }] } }],
    },
  ],
])("would not be one with %s", (_, changed) => expect(validate(changed)).toBe(false));

it("has the version of the package, the licence of its data, and every source", () => {
  expect(descriptor).toMatchObject({ name: manifest.name, version: manifest.version });
  expect(descriptor.licenses.map(({ name }) => name)).toEqual(["CC0-1.0"]);
  expect(descriptor.sources.map(({ path }) => path)).toEqual(readDataSet().sources.map(({ url }) => url));
});

it("describes every column in a sentence", () => {
  for (const { schema } of descriptor.resources) {
    for (const { description } of schema.fields) expect(description).toMatch(/^[A-Z].+\.$/u);
  }
});
