import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";

it("resolves to the right types in every mode that Are The Types Wrong knows", () => {
  const consumer = inject("typedConsumer");
  const tarball = join(consumer, readdirSync(consumer).find((file) => file.endsWith(".tgz")) ?? "");
  const output = execFileSync("npx", ["attw", tarball, "--format", "json"], { encoding: "utf8" });
  const { analysis } = JSON.parse(output) as {
    analysis: { entrypoints: Record<string, unknown>; problems: readonly unknown[] };
  };
  expect(Object.keys(analysis.entrypoints)).toEqual(
    expect.arrayContaining([".", "./records", "./schemas", "./verify", "./locales/tr"]),
  );
  expect(analysis.problems).toEqual([]);
}, 120_000);
