import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { RecordKind } from "../../src/generated/ids.js";

/** The part of a JSON Schema that descriptions hang on. */
interface DescribedSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, DescribedSchema>>;
  readonly items?: DescribedSchema;
}

/** The TSDoc of the model, so that hover, TypeDoc and JSON Schema share one text. */
export interface ModelDocs {
  /** Gives the schema of a record with the model's texts as descriptions, at every depth. */
  readonly describe: (kind: RecordKind, record: DescribedSchema) => DescribedSchema;
}

/** Reads the TSDoc of the interfaces in `src/model`. */
export function readModelDocs(): ModelDocs {
  const file = fileURLToPath(new URL("../../src/model/kinds.ts", import.meta.url));
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    // Without the DOM, which the model does not know and which takes a second to read.
    lib: ["lib.es2022.d.ts"],
    types: [],
    strict: true,
  });
  const checker = program.getTypeChecker();
  const records = interfaceType(program, checker, file, "RecordsByKind");
  return {
    describe: (kind, record) => describe(record, checker.getTypeOfSymbol(propertyOf(records, kind)), checker),
  };
}

function interfaceType(program: ts.Program, checker: ts.TypeChecker, file: string, name: string): ts.Type {
  const source = program.getSourceFile(file);
  const declaration = source?.statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === name,
  );
  if (declaration === undefined) throw new Error(`${file} declares no interface ${name}`);
  return checker.getTypeAtLocation(declaration);
}

function describe(
  schema: DescribedSchema,
  type: ts.Type,
  checker: ts.TypeChecker,
  text?: string,
): DescribedSchema {
  // A field has the text of its property, a list's element that of its interface.
  const description = text ?? (schema.properties && docOf(type.aliasSymbol ?? type.symbol, checker));
  return {
    ...(description !== undefined && { description }),
    ...schema,
    ...(schema.items && { items: describe(schema.items, elementType(type, checker), checker) }),
    ...(schema.properties && { properties: describeProperties(schema.properties, type, checker) }),
  };
}

function describeProperties(
  properties: Readonly<Record<string, DescribedSchema>>,
  type: ts.Type,
  checker: ts.TypeChecker,
): Record<string, DescribedSchema> {
  const described = Object.entries(properties).map(([key, schema]) => {
    const member = propertyOf(type, key);
    const memberType = checker.getNonNullableType(checker.getTypeOfSymbol(member));
    return [key, describe(schema, memberType, checker, docOf(member, checker))] as const;
  });
  return Object.fromEntries(described);
}

function elementType(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  if (element === undefined)
    throw new Error(`${checker.typeToString(type)} is not an array, but its schema is one`);
  return checker.getNonNullableType(element);
}

function propertyOf(type: ts.Type, name: string): ts.Symbol {
  const property = type.getProperty(name);
  if (property === undefined)
    throw new Error(`${type.symbol.name} has no property ${name}, but its schema has`);
  return property;
}

/** Gives the text of a doc comment; editors show a schema's description as it is, so a wrapped line would break there. */
function docOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
  return text.replace(/(?<!\n)\n(?!\n|- )/gu, " ");
}
