import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { build } from "esbuild";
import { rollup } from "rollup";
import { describe, expect, inject, it } from "vitest";
import { median, recordCosts } from "./record-costs.js";

const consumer = inject("consumer");
const entries = join(consumer, "node_modules", "kz-tr-council", "dist");

/** Bundles a module as a user's build would, the package resolved from the empty project. */
const BUNDLERS = {
  async esbuild(code: string): Promise<string> {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: consumer },
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
      logLevel: "error",
    });
    return outputFiles[0]?.text ?? "";
  },
  async rollup(code: string): Promise<string> {
    const input = join(consumer, "user.mjs");
    writeFileSync(input, code);
    const bundle = await rollup({ input, plugins: [nodeResolve({ rootDir: consumer })] });
    const { output } = await bundle.generate({ format: "es", compact: true });
    return output[0].code;
  },
} as const;

describe.each(Object.entries(BUNDLERS))("a bundle made by %s", (_, bundle) => {
  it("is empty where nothing is used", async () => {
    const code = await bundle(
      `import { tradeTotals } from "kz-tr-council"; import { astana } from "kz-tr-council/records";`,
    );
    expect(code.trim()).toBe("");
  });

  it("holds the one record that is used and no other", async () => {
    const code = await bundle(
      `import { tradeTurnover2024 } from "kz-tr-council/records"; console.log(tradeTurnover2024);`,
    );
    expect(code).toContain("trade-turnover-2024");
    expect(code.match(/\bkind:/g)).toHaveLength(1);
  });

  it("holds no record where a helper needs none", async () => {
    const code = await bundle(`import { formatQuantity } from "kz-tr-council"; console.log(formatQuantity);`);
    expect(code).not.toContain("astana-times");
  });
});

it("holds no label where only quantities are written in another language", async () => {
  const code = await BUNDLERS.esbuild(
    `import { trQuantities } from "kz-tr-council/locales/tr"; console.log(trQuantities);`,
  );
  expect(code).toContain("fazla");
  expect(code).not.toContain("trade-turnover-2024");
  expect(code.length).toBeLessThan(3500);
});

it("needs no word on side effects: what an entry makes as it loads can be dropped by itself", async () => {
  for (const entry of ["index", "records", "verify", "schemas", "locales/tr"]) {
    const { outputFiles } = await build({
      stdin: { contents: `import "./${entry}.js";`, resolveDir: entries },
      bundle: true,
      minify: true,
      format: "esm",
      external: ["zod", "./html.js"],
      plugins: [
        {
          name: "as-if-nothing-were-said-of-side-effects",
          setup: ({ onResolve }) =>
            onResolve({ filter: /^\.\/[\w/]+\.js$/ }, ({ path }) => ({
              path: join(entries, path),
              sideEffects: true,
            })),
        },
      ],
      write: false,
      logLevel: "error",
    });
    const left = outputFiles[0]?.text.replace(/import\b.*?;/g, "").trim() ?? "";
    expect(left.length, `${entry} keeps ${left}`).toBeLessThan(100);
  }
});

it("costs about what the one record that is used weighs", async () => {
  const costs = await recordCosts(join(entries, "records.js"));
  expect(median(costs.map(({ bundle, json }) => bundle / json))).toBeLessThanOrEqual(1.2);
  expect(costs.filter(({ bundle, json }) => bundle - json > 45)).toEqual([]);
});

it("brings zod only to those who import the schemas", async () => {
  const [main, schemas] = ["index.js", "schemas.js"].map((file) => readFileSync(join(entries, file), "utf8"));
  expect(main).not.toContain("zod");
  expect(schemas).toContain('"zod/v4"');
});
