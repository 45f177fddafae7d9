import { type DeclarationReflection, JSX } from "typedoc";
import { neighboursOf } from "../helpers.js";
import type { Page } from "../page.js";
import { moduleOf } from "../records.js";

/** The import line of something that an entry exports. */
export function importLine(reflection: DeclarationReflection): JSX.Element {
  return (
    <pre class="import">
      <code class="ts">{`import { ${reflection.name} } from "${reflection.parent?.name}";`}</code>
    </pre>
  );
}

/** Links to the functions that are for the same thing. */
export function neighbours(page: Page, reflection: DeclarationReflection): JSX.Children {
  const names = neighboursOf(reflection.name);
  const links =
    moduleOf("kz-tr-council", page.project).children?.filter(({ name }) => names.includes(name)) ?? [];
  if (links.length === 0) return;
  return (
    <p class="neighbours tsd-typography">
      {"Nearby: "}
      {links.map((link, index) => [index === 0 ? "" : ", ", <a href={page.addressOf(link)}>{link.name}</a>])}
    </p>
  );
}
