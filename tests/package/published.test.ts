import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { expect, inject, it } from "vitest";

const root = join(inject("consumer"), "node_modules", "kz-tr-council");

it("has nothing that publint objects to", async () => {
  const { messages } = await publint({ pkgDir: root, strict: true, pack: false });
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
}, 60_000);
