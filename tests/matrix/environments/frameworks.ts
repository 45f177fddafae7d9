import { ENTRIES, esModule } from "../entries.js";
import { type Environment, forEachEntry } from "../environment.js";

const page = () =>
  [
    ...ENTRIES.map(({ specifier }, index) => `import * as entry${index} from "${specifier}";`),
    "export default async function Page() {",
    ...ENTRIES.map(
      ({ name, check }, index) =>
        `  const is${index} = await (async (entry) => ${check})(entry${index}) ? "ok ${name}" : "wrong";`,
    ),
    `  return <ul>${ENTRIES.map((_, index) => `<li>{is${index}}</li>`).join("")}</ul>;`,
    "}",
  ].join("\n");

/** Frameworks and servers. */
export const FRAMEWORKS: readonly Environment[] = [
  {
    name: "Next 16, a prerendered page",
    packages: ["next@16.4.6", "react@19.3.1", "react-dom@19.3.1"],
    run: async (project) => {
      project.write("app/page.jsx", page());
      project.write(
        "app/layout.jsx",
        "export default function Layout({ children }) { return <html lang='en'><body>{children}</body></html>; }",
      );
      await project.run("npx", "next", "build");
      const html = await project.run("cat", ".next/server/app/index.html");
      return Object.fromEntries(
        ENTRIES.map(({ name }) => [
          name,
          html.includes(`<li>ok ${name}</li>`) || "the page does not say that all is well",
        ]),
      );
    },
  },
  {
    name: "workerd",
    packages: ["miniflare@4.20260730.0", "esbuild@0.28.2"],
    run: forEachEntry(async (project, entry, index) => {
      const input = project.write(
        `use${index}.mjs`,
        esModule(entry).replace(
          /\(async[\s\S]*$/u,
          `export default { async fetch() { return new Response((${entry.check}) ? "ok ${entry.name}" : "wrong"); } };`,
        ),
      );
      const script = `
        import { build } from "esbuild"; import { Miniflare } from "miniflare";
        await build({ entryPoints: [${JSON.stringify(input)}], bundle: true, format: "esm", platform: "neutral", mainFields: ["module", "main"], outfile: "worker.mjs" });
        const server = new Miniflare({ modules: true, scriptPath: "worker.mjs", compatibilityDate: "2026-01-01" });
        console.log(await (await server.dispatchFetch("http://localhost/")).text());
        await server.dispose();`;
      return project.run("node", project.write("serve.mjs", script));
    }, ENTRIES),
  },
];
