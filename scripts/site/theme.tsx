import {
  DeclarationReflection,
  DefaultTheme,
  DefaultThemeRenderContext,
  JSX,
  type NavigationElement,
  type PageEvent,
  type ProjectReflection,
  type Reflection,
  ReflectionKind,
} from "typedoc";
import { typeName } from "../generate/vocabularies/render.js";
import { catalogueOf } from "./catalogues.js";
import { navigationOf } from "./navigation.js";
import { pageOf } from "./page.js";
import { allRecordsPage } from "./pages/all-records.js";
import { constantsPage } from "./pages/constants.js";
import { forms, importLine, neighbours } from "./pages/helper.js";
import { homePage } from "./pages/home.js";
import { kindLabel } from "./pages/parts.js";
import { recordPage } from "./pages/record.js";
import { allTermsPage, termTable } from "./pages/vocabulary.js";
import { RECORDS_MODULE, recordOf } from "./records.js";
import { vocabularies } from "./vocabularies.js";

/** TypeDoc's own theme, with pages of the facts where it would only list declarations. */
export class FactTheme extends DefaultTheme {
  override ContextClass: typeof DefaultThemeRenderContext = FactContext;

  override buildNavigation(project: ProjectReflection): NavigationElement[] {
    return navigationOf(project, this.router);
  }
}

class FactContext extends DefaultThemeRenderContext {
  constructor(...of: ConstructorParameters<typeof DefaultThemeRenderContext>) {
    super(...of);
    const { header, documentTemplate, pageNavigation, reflectionTemplate } = this;
    const pageFor = (event: PageEvent<Reflection>) => pageOf(this, event);

    this.header = (event) => {
      const record = recordOf(event.model);
      if (event.url === "index.html") return title(event.project.name);
      if (record !== undefined) return title(record.label, kindLabel(record));
      const { model } = event;
      // A guide begins with its own title, and there is no step above it.
      if (model.isDocument())
        return catalogueOf(model) === undefined ? <JSX.Raw html="" /> : title(model.name);
      return header(event);
    };

    // Of an entry it would list every export a second time.
    this.pageNavigation = (event) =>
      event.model.kindOf(ReflectionKind.Module) && event.model.name !== RECORDS_MODULE
        ? JSX.createElement(JSX.Fragment, null)
        : pageNavigation(event);

    this.indexTemplate = (event) => homePage(pageFor(event));

    this.documentTemplate = (event) => {
      switch (catalogueOf(event.model)) {
        case "records":
          return allRecordsPage(pageFor(event));
        case "vocabularies":
          return allTermsPage(pageFor(event));
        default: {
          const guide = documentTemplate(event);
          // Under "On this page" the title of the page would be the parent of all else.
          event.pageHeadings = event.pageHeadings.filter(({ level }) => level !== 1);
          return guide;
        }
      }
    };

    this.reflectionTemplate = (event) => {
      const { model } = event;
      const record = recordOf(model);
      if (record !== undefined) return recordPage(pageFor(event), record);
      if (model.name === RECORDS_MODULE) return constantsPage(pageFor(event));
      if (model instanceof DeclarationReflection && model.kindOf(ReflectionKind.Function)) {
        return (
          <>
            {importLine(pageFor(event), model)}
            {forms(pageFor(event), model)}
            {neighbours(pageFor(event), model)}
          </>
        );
      }
      const own = reflectionTemplate(event);
      const vocabulary = vocabularies.find(([name]) => typeName(name) === model.name);
      if (vocabulary === undefined || !model.kindOf(ReflectionKind.TypeAlias)) return own;
      return (
        <>
          {own}
          <div class="tsd-typography">{termTable(...vocabulary)}</div>
        </>
      );
    };
  }
}

function title(text: string, kind?: string): JSX.Element {
  return (
    <div class="tsd-page-title">
      {kind !== undefined && <p class="fact-kind">{kind}</p>}
      <h1>{text}</h1>
    </div>
  );
}
