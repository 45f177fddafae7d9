import { type DeclarationReflection, JSX, type SignatureReflection } from "typedoc";
import { neighboursOf } from "../helpers.js";
import type { Page } from "../page.js";
import { moduleOf } from "../records.js";
import { parameterFields } from "./parameters.js";
import { code, section } from "./parts.js";

/** The import line of something that an entry exports. */
export function importLine(page: Page, reflection: DeclarationReflection): JSX.Element {
  const line = `import { ${reflection.name} } from "${reflection.parent?.name}";`;
  return <div class="import tsd-typography">{code(page, "ts", line)}</div>;
}

/**
 * The forms of a function: the plainest, the fields of what it takes, and then the others.
 *
 * TypeScript tries overloads in order, so the source has the most special first; a reader wants the plainest.
 */
export function forms(page: Page, reflection: DeclarationReflection): JSX.Children {
  const [first, ...others] = (reflection.signatures ?? []).toSorted(
    (one, other) => (one.typeParameters?.length ?? 0) - (other.typeParameters?.length ?? 0),
  );
  if (first === undefined) return;
  return [
    form(page, reflection, [first]),
    parameterFields(page, [first, ...others]),
    others.length > 0 && section(page, "other-forms", "Other forms", form(page, reflection, others)),
  ];
}

function form(page: Page, reflection: DeclarationReflection, signatures: SignatureReflection[]): JSX.Element {
  const some = Object.create(reflection, { signatures: { value: signatures } }) as DeclarationReflection;
  return <section class="tsd-panel">{page.context.memberSignatures(some)}</section>;
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
