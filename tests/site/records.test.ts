import { describe, expect, it } from "vitest";
import { ELSEWHERE, isShown } from "../../scripts/site/fields.js";
import { formatQuantity, listRecords, sourceLink } from "../../src/index.js";
import { documentOf, files, read } from "./pages.js";

it("gives every digit of a sum, and no digits for a share that words give", () => {
  const textOf = (id: string) => documentOf(`records/${id}.html`).querySelector(".facts")?.textContent;
  expect(textOf("kazakh-investment-in-turkiye")).toContain("Exact amountover 2,500,000,000 US dollars");
  expect(textOf("cotton-export-share")).not.toContain("Exact amount");
});

it("says in which language the quoted words are", () => {
  const languageOf = (id: string) =>
    documentOf(`records/${id}.html`).querySelector("blockquote")?.getAttribute("lang");
  expect(languageOf("politico-kz-on-turkish-projects-in-kazakhstan")).toBe("ru");
  expect(languageOf("trade-turnover-2024")).toBe("en");
});

it("tells models what each value is worth", () => {
  const index = read("llms.txt");
  expect(index).toContain("[Target for trade turnover: $15 billion, target, agreed](");
  expect(index).toContain("[Hürriyet Daily News: trade target: $10 billion, differs, before the meeting](");
  expect(index).toContain(
    "[Cooperation agreement of KazMunayGas and Turkish Petroleum: 1 agreement, signed, attestation unsettled](",
  );
  expect(index).toContain("[Supply of Kazakh products to the Turkish market: proposed](");
});

describe.each(listRecords())("the page of $id", (record) => {
  const document = documentOf(`records/${record.id}.html`);
  const text = document.querySelector(".col-content")?.textContent ?? "";

  it("says what the record says", () => {
    expect(document.querySelector("h1")?.textContent).toBe(record.label);
    if ("quantity" in record) {
      expect(document.querySelector(".fact-value")?.textContent).toBe(formatQuantity(record.quantity));
    }
    expect(text).not.toContain("= ...");
    expect(text).toContain("kz-tr-council/records");
  });

  it("has a place for every field", () => {
    const fields = Object.keys(record).filter((field) => !ELSEWHERE.includes(field));
    expect(fields.filter((field) => !isShown(field))).toEqual([]);
  });

  it("gives the words, with a link that opens the source at them", () => {
    const links = [...document.querySelectorAll("a")].map((link) => link.getAttribute("href"));
    for (const piece of "evidence" in record ? record.evidence : []) {
      expect(text).toContain(piece.words);
      expect(links).toContain(sourceLink(piece));
    }
    expect(links).toContain(sourceLink(record));
  });

  it("offers the record as JSON", () => {
    expect(files).toContain(`records/${record.id}.json`);
    expect(JSON.parse(read(`records/${record.id}.json`))).toEqual(record);
  });
});
