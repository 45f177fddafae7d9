import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Application, IndexEvent, JSX, PageEvent, ReflectionKind, RendererEvent } from "typedoc";
import { RECORD_KINDS } from "../../src/index.js";
import { manifest } from "../generate/manifest.js";
import { charts, isChartName } from "./charts/index.js";
import { minifyStyles, writeFiles } from "./files.js";
import { withLevels, withoutLinksInSummaries, withoutPermalinks } from "./headings.js";
import { changeModel } from "./model.js";
import { recordOf, reflectionOf } from "./records.js";
import { RecordRouter } from "./router.js";
import { buildSearch } from "./search/build.js";
import { searchedPages } from "./search/documents.js";
import { placeCharts, TAGS } from "./tags.js";
import { FactTheme } from "./theme.js";

/** Makes TypeDoc's pages a book of facts: TypeDoc calls it when it loads the plugin. */
export function load(app: Application): void {
  app.renderer.defineRouter("records", RecordRouter);
  app.renderer.defineTheme("facts", FactTheme);
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    const given = app.options.getValue("intentionallyNotDocumented");
    app.options.setValue("intentionallyNotDocumented", [...given, ...namedByKind()]);
    app.options.setValue("theme", "facts");
    app.options.setValue("router", "records");
    // With an address, each page names its own, TypeDoc the start page's, and there is a sitemap.
    if (manifest.homepage !== undefined) app.options.setValue("hostedBaseUrl", manifest.homepage);
    app.options.setValue("inlineTags", [...app.options.getValue("inlineTags"), ...TAGS]);
  });
  changeModel(app);
  app.renderer.on(PageEvent.END, (page) => {
    const { router } = app.renderer;
    if (page.contents === undefined || router === undefined || !page.isReflectionEvent()) return;
    const { model, project } = page;
    page.contents = placeCharts(page.contents, (name) =>
      isChartName(name) ? charts[name]((id) => router.relativeUrl(model, reflectionOf(id, project))) : "",
    );
    // There is no page of hierarchies, so nothing uses their data.
    page.contents = page.contents.replace(/<script [^>]*hierarchy\.js"[^>]*><\/script>/u, "");
    // On the page of an entry each name is a link already.
    if (model.kindOf(ReflectionKind.Module)) page.contents = withoutPermalinks(page.contents);
    page.contents = withLevels(withoutLinksInSummaries(page.contents));
    page.contents = withDescription(page.contents, recordOf(model));
    if (page.url === "index.html") page.contents = withLinkedData(page.contents);
  });
  // TypeDoc's index of names would only weigh on every page.
  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    for (let at = event.searchResults.length - 1; at >= 0; at--) event.removeResult(at);
  });
  // Landmarks for those who hear the page; TypeDoc has none.
  const raw = (html: string) => () => JSX.createElement(JSX.Raw, { html });
  app.renderer.hooks.on("content.begin", raw("<main>"));
  app.renderer.hooks.on("content.end", raw("</main>"));
  app.renderer.hooks.on("pageSidebar.begin", raw('<nav aria-label="This page">'));
  app.renderer.hooks.on("pageSidebar.end", raw("</nav>"));
  app.renderer.hooks.on("head.begin", ({ page }) => {
    const site = app.options.getValue("hostedBaseUrl");
    return site === "" || page.url === "index.html"
      ? JSX.createElement(JSX.Fragment, null)
      : JSX.createElement("link", { rel: "canonical", href: new URL(page.url, site).href });
  });
  app.renderer.hooks.on("head.end", (context) =>
    JSX.createElement("script", { defer: true, src: context.relativeURL("assets/dialog.js") }),
  );
  // Behind TypeDoc's own listener, which writes them.
  app.renderer.on(RendererEvent.END, ({ outputDirectory }) => minifyStyles(outputDirectory), -100);
  app.renderer.postRenderAsyncJobs.push(async ({ outputDirectory, project }) => {
    const { router } = app.renderer;
    if (router === undefined) throw new TypeError("Router: got none; the pages have no addresses.");
    writeFiles(outputDirectory, project, router);
    forgetTimes(join(outputDirectory, "sitemap.xml"));
    await buildSearch(outputDirectory, searchedPages(project, router));
  });
}

/** Leaves out of a sitemap when each page was built: a page that is built again has not changed. */
function forgetTimes(file: string): void {
  if (!existsSync(file)) return;
  writeFileSync(file, readFileSync(file, "utf8").replace(/\s*<lastmod>.*<\/lastmod>/gu, ""));
}

/** The members that are named as the kinds of record are, and need no words of their own. */
function namedByKind(): string[] {
  return RECORD_KINDS.flatMap((kind) =>
    ["RecordsByKind", "IdsByKind", "IDS.__type"].map((type) => `kz-tr-council.${type}.${kind}`),
  );
}

/** Puts the JSON-LD of the meeting and the data set into the head of the start page, for search engines. */
function withLinkedData(html: string): string {
  const data = readFileSync(new URL("../../data/kz-tr-council.jsonld", import.meta.url), "utf8");
  const script = JSON.stringify(JSON.parse(data)).replaceAll("<", "\\u003c");
  return html.replace("</head>", () => `<script type="application/ld+json">${script}</script></head>`);
}

/** Puts what a record says in place of TypeDoc's one description of all pages. */
function withDescription(html: string, record: ReturnType<typeof recordOf>): string {
  if (record === undefined) return html;
  const summary = "summary" in record && record.summary !== undefined ? ` ${record.summary}` : "";
  const text = `${record.label}.${summary}`
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;");
  return html.replace(/(<meta name="description" content=")[^"]*/u, (_, start: string) => start + text);
}
