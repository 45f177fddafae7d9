import type { DefaultThemeRenderContext, PageEvent, ProjectReflection, Reflection } from "typedoc";
import { type RecordId } from "../../src/index.js";
import { reflectionOf } from "./records.js";

/** What the parts of a page need to know of it. */
export interface Page {
  readonly context: DefaultThemeRenderContext;
  readonly event: PageEvent<Reflection>;
  readonly project: ProjectReflection;
  /** Gives the address of a record's page, relative to this page. */
  readonly linkTo: (id: RecordId) => string;
}

/** Gathers what the parts of a page need. */
export function pageOf(context: DefaultThemeRenderContext, event: PageEvent<Reflection>): Page {
  const { project } = event;
  const linkTo = (id: RecordId) => context.urlTo(reflectionOf(id, project)) ?? "";
  return { context, event, project, linkTo };
}
