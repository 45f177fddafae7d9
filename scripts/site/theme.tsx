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
import { catalogueOf } from "./catalogues.js";
import { navigationOf } from "./navigation.js";
import { pageOf } from "./page.js";
import { allRecordsPage } from "./pages/all-records.js";
import { importLine, neighbours } from "./pages/helper.js";
import { homePage } from "./pages/home.js";
import { parameterFields } from "./pages/parameters.js";
import { kindLabel } from "./pages/parts.js";
import { recordPage } from "./pages/record.js";
import { allTermsPage, termTable } from "./pages/vocabulary.js";
import { recordOf } from "./records.js";
import { typeNameOf, vocabularies } from "./vocabularies.js";

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
    const { header, documentTemplate, reflectionTemplate } = this;
    const pageFor = (event: PageEvent<Reflection>) => pageOf(this, event);

    this.header = (event) => {
      const record = recordOf(event.model);
      if (event.url === "index.html") return title(event.project.name);
      if (record !== undefined) return title(record.label, kindLabel(record));
      const { model } = event;
      return model.isDocument() && catalogueOf(model) !== undefined ? title(model.name) : header(event);
    };

    this.indexTemplate = (event) => homePage(pageFor(event));

    this.documentTemplate = (event) => {
      switch (catalogueOf(event.model)) {
        case "records":
          return allRecordsPage(pageFor(event));
        case "vocabularies":
          return allTermsPage(pageFor(event));
        default:
          return documentTemplate(event);
      }
    };

    this.reflectionTemplate = (event) => {
      const { model } = event;
      const record = recordOf(model);
      if (record !== undefined) return recordPage(pageFor(event), record);
      const own = reflectionTemplate(event);
      if (!(model instanceof DeclarationReflection)) return own;
      if (model.kindOf(ReflectionKind.Function)) {
        return (
          <>
            {importLine(model)}
            {own}
            {parameterFields(pageFor(event), model)}
            {neighbours(pageFor(event), model)}
          </>
        );
      }
      const vocabulary = vocabularies.find(([name]) => typeNameOf(name) === model.name);
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
