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

it("warns on the page of an agreement that others count otherwise", () => {
  const document = documentOf("records/agreements-of-29-july-2025.html");
  expect(document.querySelector(".chips")?.textContent).toContain("Other outlets disagree");
  expect(document.querySelector("main")?.textContent).toContain("20 documents");
});

it("says on the page of a report that it is from before the meeting", () => {
  const chipsOf = (id: string) => documentOf(`records/${id}.html`).querySelector(".chips")?.textContent;
  expect(chipsOf("trend-preview-on-trade-turnover-2024")).toContain("Before the meeting");
  expect(chipsOf("qazinform-briefing-on-trade-turnover-2024")).toBe("");
});

it("calls nobody a speaker whom a source is only read to mean", () => {
  const items = [...documentOf("records/kassym-jomart-tokayev.html").querySelectorAll("li")];
  const roleIn = (label: string) => items.find((item) => item.textContent.startsWith(label))?.textContent;
  expect(roleIn("Kazakh investment in Türkiye")).toMatch(/read as the speaker$/u);
  expect(roleIn("Turkish companies in Kazakhstan")).toMatch(/ speaker$/u);
});

it("tells models what each value is worth", () => {
  const index = read("llms.txt");
  expect(index).toContain("[Target for trade turnover: $15 billion, target, agreed](");
  expect(index).toContain("[Hürriyet Daily News: trade target: $10 billion, differs, before the meeting](");
  expect(index).toContain(
    "[Cooperation agreement of KazMunayGas and Turkish Petroleum: 1 agreement, signed, attestation unsettled](",
  );
  expect(index).toContain("[Agreements signed after the talks: 18 agreements, signed, disputed](");
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
