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
import { type Page, pageOf } from "./page.js";
import { allRecordsPage } from "./pages/all-records.js";
import { importLine, neighbours } from "./pages/helper.js";
import { homePage } from "./pages/home.js";
import { kindLabel } from "./pages/parts.js";
import { recordPage } from "./pages/record.js";
import { allTermsPage, termTable } from "./pages/vocabulary.js";
import { recordOf } from "./records.js";
import { typeNameOf, vocabularies } from "./vocabularies.js";

/** TypeDoc's own theme, with pages of the facts where it would only list declarations. */
export class FactTheme extends DefaultTheme {
  override ContextClass = FactContext;

  override buildNavigation(project: ProjectReflection): NavigationElement[] {
    return navigationOf(project, this.router);
  }
}

class FactContext extends DefaultThemeRenderContext {
  readonly #own = {
    header: this.header,
    reflectionTemplate: this.reflectionTemplate,
    documentTemplate: this.documentTemplate,
  };

  override header = (event: PageEvent<Reflection>) => {
    const record = recordOf(event.model);
    if (event.url === "index.html") return title(event.project.name);
    if (record === undefined) return this.#own.header(event);
    return title(record.label, kindLabel(record));
  };

  override indexTemplate = (event: PageEvent<ProjectReflection>) => homePage(this.#page(event));

  override documentTemplate: DefaultThemeRenderContext["documentTemplate"] = (event) => {
    switch (catalogueOf(event.model)) {
      case "records":
        return allRecordsPage(this.#page(event));
      case "vocabularies":
        return allTermsPage(this.#page(event));
      default:
        return this.#own.documentTemplate(event);
    }
  };

  override reflectionTemplate: DefaultThemeRenderContext["reflectionTemplate"] = (event) => {
    const { model } = event;
    const record = recordOf(model);
    if (record !== undefined) return recordPage(this.#page(event), record);
    if (!(model instanceof DeclarationReflection) || model.kindOf(ReflectionKind.ExportContainer)) {
      return this.#own.reflectionTemplate(event);
    }
    const vocabulary = vocabularies.find(([name]) => typeNameOf(name) === model.name);
    const isTerms = model.kindOf(ReflectionKind.TypeAlias) && vocabulary !== undefined;
    return (
      <>
        {model.kindOf(ReflectionKind.Function) && importLine(model)}
        {this.#own.reflectionTemplate(event)}
        {isTerms && <div class="tsd-typography">{termTable(...vocabulary)}</div>}
        {model.kindOf(ReflectionKind.Function) && neighbours(this.#page(event), model)}
      </>
    );
  };

  #page(event: PageEvent<Reflection>): Page {
    return pageOf(this, event);
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
