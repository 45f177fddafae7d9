import type { DefaultThemeRenderContext, PageEvent, ProjectReflection, Reflection } from "typedoc";
import type { RecordId } from "../../src/index.js";
import { reflectionOf } from "./records.js";

/** What the parts of a page need to know of it. */
export interface Page {
  readonly context: DefaultThemeRenderContext;
  readonly event: PageEvent<Reflection>;
  readonly project: ProjectReflection;
  /** Gives the address of a record's page, relative to this page. */
  readonly linkTo: (id: RecordId) => string;
  /** Gives the address of the page of anything else, relative to this page. */
  readonly addressOf: (reflection: Reflection) => string;
}

/** Gathers what the parts of a page need. */
export function pageOf(context: DefaultThemeRenderContext, event: PageEvent<Reflection>): Page {
  const { project } = event;
  const addressOf = (reflection: Reflection) => {
    const address = context.urlTo(reflection);
    if (address === undefined) throw new RangeError(`Link: got "${reflection.name}", which has no page.`);
    return address;
  };
  return { context, event, project, addressOf, linkTo: (id) => addressOf(reflectionOf(id, project)) };
}
