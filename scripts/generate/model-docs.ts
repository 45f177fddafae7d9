import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { Collection } from "../../src/model/data-set.js";

/** The part of a JSON Schema that descriptions hang on. */
export interface DescribedSchema {
  description?: string;
  properties?: Record<string, DescribedSchema>;
  items?: DescribedSchema;
}

/** The TSDoc of the model, so that hover, TypeDoc and JSON Schema share one text. */
export interface ModelDocs {
  /** What a collection holds. */
  readonly collection: (collection: Collection) => string;
  /** Gives the schema of a collection's record, and all that it holds, the descriptions of the model. */
  readonly describe: (collection: Collection, record: DescribedSchema) => void;
}

/** Reads the TSDoc of the interfaces in `src/model`. */
export function readModelDocs(): ModelDocs {
  const file = fileURLToPath(new URL("../../src/model/data-set.ts", import.meta.url));
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
    strict: true,
  });
  const checker = program.getTypeChecker();
  const dataSet = interfaceType(program, checker, file, "DataSet");
  const collectionSymbol = (collection: Collection) => propertyOf(dataSet, collection);

  return {
    collection: (collection) => docOf(collectionSymbol(collection), checker),
    describe: (collection, record) =>
      describe(record, elementType(checker.getTypeOfSymbol(collectionSymbol(collection)), checker), checker),
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

function describe(schema: DescribedSchema, type: ts.Type, checker: ts.TypeChecker): void {
  if (schema.items !== undefined) describe(schema.items, elementType(type, checker), checker);
  if (schema.properties === undefined) return;
  const symbol = type.aliasSymbol ?? type.symbol;
  // An interface has a text of its own; a nested literal type has its property's.
  schema.description ??= docOf(symbol, checker);
  for (const [key, property] of Object.entries(schema.properties)) {
    const member = propertyOf(type, key);
    property.description = docOf(member, checker);
    describe(property, checker.getNonNullableType(checker.getTypeOfSymbol(member)), checker);
  }
}

function elementType(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  if (element === undefined) throw new Error(`${checker.typeToString(type)} is no array, but its schema is`);
  return checker.getNonNullableType(element);
}

function propertyOf(type: ts.Type, name: string): ts.Symbol {
  const property = type.getProperty(name);
  if (property === undefined)
    throw new Error(`${type.symbol.name} has no property ${name}, but its schema has`);
  return property;
}

function docOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
}
