import { Application, PageEvent, RendererEvent } from "typedoc";
import { RECORD_KINDS } from "../../src/index.js";
import { charts, isChartName } from "./charts/index.js";
import { writeFiles } from "./files.js";
import { changeModel } from "./model.js";
import { recordOf, reflectionOf } from "./records.js";
import { RecordRouter } from "./router.js";
import { placeCharts } from "./tags.js";
import { FactTheme } from "./theme.js";

/** Makes TypeDoc's pages a book of facts: TypeDoc calls it when it loads the plugin. */
export function load(app: Application): void {
  app.renderer.defineRouter("records", RecordRouter);
  app.renderer.defineTheme("facts", FactTheme);
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    const given = app.options.getValue("intentionallyNotDocumented");
    app.options.setValue("intentionallyNotDocumented", [...given, ...namedByKind()]);
  });
  changeModel(app);
  app.renderer.on(PageEvent.END, (page) => {
    const { router } = app.renderer;
    if (page.contents === undefined || router === undefined || !page.isReflectionEvent()) return;
    const { model, project } = page;
    page.contents = placeCharts(page.contents, (name) =>
      isChartName(name) ? charts[name]((id) => router.relativeUrl(model, reflectionOf(id, project))) : "",
    );
    page.contents = withDescription(page.contents, recordOf(model));
  });
  app.renderer.on(RendererEvent.END, ({ outputDirectory }) => writeFiles(outputDirectory));
}

/** The members that are named as the kinds of record are, and need no words of their own. */
function namedByKind(): string[] {
  return RECORD_KINDS.flatMap((kind) =>
    ["RecordsByKind", "IdsByKind", "IDS.__type"].map((type) => `kz-tr-council.${type}.${kind}`),
  );
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
