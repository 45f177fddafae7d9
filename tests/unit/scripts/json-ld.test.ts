import { readFileSync } from "node:fs";
import { expand, type NodeObject } from "jsonld";
import { figures, formatQuantity, listFigures, sourceLink, sources } from "kz-tr-council";
import { beforeAll, describe, expect, it } from "vitest";
import { renderJsonLd } from "../../../scripts/generate/json-ld/render-json-ld.js";
import { readDataSet } from "../../data/read-data-set.js";

const SCHEMA = "https://schema.org/";

/** What the test needs of schema.org's own context: its names, and which of them hold addresses. */
const CONTEXT = {
  "@context": {
    "@vocab": SCHEMA,
    ...Object.fromEntries(["license", "sameAs", "url"].map((name) => [name, { "@type": "@id" }])),
  },
};

type Node = Readonly<Record<string, unknown>>;

let nodes: ReadonlyMap<string, Node>;
beforeAll(async () => {
  const text = readFileSync(new URL("../../../data/kz-tr-council.jsonld", import.meta.url), "utf8");
  const expanded = await expand(JSON.parse(text), {
    safe: true,
    documentLoader: async (documentUrl: string) => {
      if (documentUrl !== "https://schema.org")
        throw new Error(`The test loads nothing from ${documentUrl}.`);
      return { documentUrl, document: CONTEXT };
    },
  } as Parameters<typeof expand>[1]);
  nodes = new Map(expanded.map((node: NodeObject) => [String(node["@id"]), node as Node]));
});

/** The node of a record. */
function nodeOf(id: string): Node {
  const node = nodes.get(`urn:kz-tr-council:${id}`);
  if (node === undefined) throw new Error(`The graph has no node of ${id}.`);
  return node;
}

/** The values of a property: texts, numbers and addresses as they are, other nodes whole. */
function valuesOf(node: Node, property: string): unknown[] {
  const values = (node[SCHEMA + property] ?? []) as Node[];
  return values.map(
    (value) => value["@value"] ?? (Object.keys(value).join() === "@id" ? value["@id"] : value),
  );
}

/** The one value of a property. */
function only(node: Node, property: string): unknown {
  const [value, ...others] = valuesOf(node, property);
  expect(others).toEqual([]);
  return value;
}

describe("every figure comes out of the expanded graph", () => {
  it.each(Object.values(figures))("$id", (figure) => {
    const node = nodeOf(figure.id);
    const { amount, unit, precision } = figure.quantity;
    const about = only(node, "about") as Node;
    expect(node["@type"]).toEqual([`${SCHEMA}Claim`]);
    expect(only(node, "name")).toBe(figure.label);
    expect(only(node, "url")).toBe(sourceLink(figure));
    expect(valuesOf(node, "keywords").map((term) => only(term as Node, "termCode"))).toEqual([
      figure.measure,
      figure.status,
    ]);
    expect(only(about, "description")).toBe(formatQuantity(figure.quantity));
    const bound = { over: "minValue", under: "maxValue", about: "value", stated: "value" }[precision];
    for (const property of ["value", "minValue", "maxValue"]) {
      expect(only(about, property)).toBe(property === bound ? amount : undefined);
    }
    if (unit === "USD") expect(only(about, "currency")).toBe("USD");
    else expect(about["@type"]).toEqual([`${SCHEMA}QuantitativeValue`]);
  });
});

it("names as author only whom the words name", () => {
  const authorsOf = (id: string) => valuesOf(nodeOf(id), "author");
  expect(authorsOf("trade-turnover-target")).toEqual(["urn:kz-tr-council:recep-tayyip-erdogan"]);
  expect(authorsOf("turkish-projects-in-kazakhstan")).toEqual(["urn:kz-tr-council:kassym-jomart-tokayev"]);
  // The article names nobody here, and is only read as giving his words.
  expect(authorsOf("kazakh-investment-in-turkiye")).toEqual([]);
});

it("has an article with publisher and address for every source", () => {
  for (const source of Object.values(sources)) {
    const node = nodeOf(source.id);
    expect(only(node, "url")).toBe(source.url);
    expect(only(only(node, "publisher") as Node, "name")).toBe(source.publisher);
  }
});

it("has the meeting with day, city, body and chairs", () => {
  const address = (id: string) => `urn:kz-tr-council:${id}`;
  expect(only(nodeOf("ankara"), "containedInPlace")).toBe(address("turkiye"));
  for (const meeting of readDataSet().meetings) {
    const node = nodeOf(meeting.id);
    expect(only(node, "startDate")).toBe(meeting.date);
    expect(only(node, "location")).toBe(address(meeting.city));
    expect(only(node, "organizer")).toBe(address(meeting.series));
    expect(valuesOf(node, "attendee")).toEqual(meeting.chairs.map(address));
  }
});

describe("what the graph says of one meeting among others", () => {
  const { meetings, parties, sources, ...data } = readDataSet();
  const [meeting] = meetings as [(typeof meetings)[number]];
  const third = { ...parties[0], id: "acme:atlantis" } as unknown as (typeof parties)[number];
  const graph = JSON.parse(renderJsonLd({ ...data, meetings, sources, parties: [...parties, third] }))[
    "@graph"
  ] as Record<string, unknown>[];
  const node = graph.find((thing) => thing["@id"] === `urn:kz-tr-council:${meeting.id}`);

  it("names the states of its host and chairs alone", () => {
    expect(node?.["about"]).toEqual([
      { "@id": "urn:kz-tr-council:kazakhstan" },
      { "@id": "urn:kz-tr-council:turkiye" },
    ]);
  });

  it("names the sources of its own evidence alone", () => {
    expect(node?.["subjectOf"]).toEqual([{ "@id": "urn:kz-tr-council:astana-times" }]);
  });
});

it("names what the figures measure", () => {
  const data = nodes.get("urn:kz-tr-council") ?? {};
  expect(valuesOf(data, "variableMeasured").map((variable) => only(variable as Node, "propertyID"))).toEqual([
    ...new Set(listFigures().map(({ measure }) => measure)),
  ]);
});

it("refers to nothing that is not there", () => {
  const referred = (value: unknown): string[] => {
    if (typeof value !== "object" || value === null) return [];
    if (Object.keys(value).join() === "@id") return [String((value as Node)["@id"])];
    return Object.values(value).flatMap(referred);
  };
  const own = [...nodes.values()].flatMap(referred).filter((address) => address.startsWith("urn:"));
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter((address) => !nodes.has(address))).toEqual([]);
});
