import type { DeclarationReflection, ProjectReflection, Reflection } from "typedoc";
import { type AnyRecord, getRecord, listRecords, type RecordId } from "../../src/index.js";
import { constantName } from "../generate/constant-names.js";

/** The entry that has every record as a constant. */
export const RECORDS_MODULE = "kz-tr-council/records";

const BY_CONSTANT: ReadonlyMap<string, AnyRecord> = new Map(
  listRecords().map((record) => [constantName(record.id), record]),
);

/** Gives the record whose constant a reflection is, if it is one. */
export function recordOf(reflection: Reflection): AnyRecord | undefined {
  const isConstant = reflection.parent?.name === RECORDS_MODULE && reflection.isDeclaration();
  return isConstant ? BY_CONSTANT.get(reflection.name) : undefined;
}

/** Gives the reflection of the constant of a record, whose page is the record's page. */
export function reflectionOf(id: RecordId, project: ProjectReflection): DeclarationReflection {
  const name = constantName(getRecord(id).id);
  const found = moduleOf(RECORDS_MODULE, project).children?.find((child) => child.name === name);
  if (found === undefined) throw new RangeError(`Record: got "${id}", which has no page.`);
  return found;
}

/** Gives the reflection of an entry of the package. */
export function moduleOf(name: string, project: ProjectReflection): DeclarationReflection {
  const found = project.children?.find((child) => child.name === name);
  if (found === undefined) throw new RangeError(`Module: got "${name}", which has no page.`);
  return found;
}
