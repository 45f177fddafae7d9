import { inflateSync } from "node:zlib";
import { expect, it } from "vitest";
import * as entry from "../../src/index.js";
import { listRecords } from "../../src/index.js";
import { read } from "./pages.js";

interface Entry {
  readonly text: string;
  readonly path?: string;
  readonly children?: readonly Entry[];
}

const [, data = ""] = /"([^"]+)"/.exec(read("assets/navigation.js")) ?? [];
const navigation = JSON.parse(inflateSync(Buffer.from(data, "base64")).toString("utf8")) as Entry[];
const all = (entries: readonly Entry[]): Entry[] =>
  entries.flatMap((one) => [one, ...all(one.children ?? [])]);

it("lists every record and every export of the main entry once", () => {
  const texts = all(navigation).map(({ path }) => path);
  const once = (path: (text: string | undefined) => boolean) => texts.filter(path).length;
  for (const { id } of listRecords())
    expect(
      once((path) => path === `records/${id}.html`),
      id,
    ).toBe(1);
  for (const name of Object.keys(entry)) {
    expect(
      once((path) => path?.endsWith(`/kz-tr-council.${name}.html`) ?? false),
      name,
    ).toBe(1);
  }
});

it("comes from guides to what maintainers need", () => {
  expect(navigation.map(({ text }) => text)).toEqual(["Guides", "Facts", "API", "For maintainers"]);
});
