import { changeset, type Repository } from "../release/repository.js";

interface Fields {
  id: string;
  [field: string]: unknown;
}

/** Corrects the days of the stay without a visa; the reports of 90 days then differ. */
export function correctValue(repository: Repository): void {
  const figures = repository.read("data/figures.json");
  repository.write(
    "data/figures.json",
    figures.replace(/("id": "visa-free-stay".*?"amount": )90/s, (_, before) => `${before}60`),
  );
  repository.edit("data/reports.json", ({ records }) => {
    for (const report of records) if (report.figure === "visa-free-stay") report.verdict = "differs";
  });
  repository.write(".changeset/days.md", changeset("patch", "The stay without a visa is 60 days, not 90."));
}

/** Adds a record and a term. */
export function addRecordAndTerm(repository: Repository): void {
  repository.edit("data/places.json", ({ records }) => {
    const {
      wikidata: _,
      subdivisionCode: __,
      ...province
    } = records.find(({ id }: Fields) => id === "gaziantep-province");
    records.push({ ...province, id: "made-up-province", label: "Made-up province" });
  });
  repository.edit("data/vocabularies.json", ({ vocabularies }) => {
    vocabularies.measure.terms["tourist-count"] = {
      label: "Number of tourists",
      definition: "Tourists in a year.",
    };
  });
  repository.write(".changeset/more.md", changeset("minor", "A province, and a measure for tourists."));
}

export const REASON = "The source was misread.";

/** Renames a figure and withdraws another with the report on it. */
export function renameAndWithdraw(repository: Repository): void {
  const [since, withdrawn] = ["2.0.0", "europe-china-overland-share"];
  const report = "commonspace-on-europe-china-overland-share";
  for (const name of ["figures", "initiatives", "reports", "statements"]) {
    const path = `data/${name}.json`;
    repository.write(
      path,
      repository.read(path).replaceAll('"maarif-schools"', '"schools-of-the-foundation"'),
    );
    repository.edit(path, (file: { records: Fields[] }) => {
      file.records = file.records
        .filter(({ id }) => id !== withdrawn && id !== report)
        .map((record) => {
          const { figures, ...rest } = record;
          if (!Array.isArray(figures)) return record;
          const left = figures.filter((id) => id !== withdrawn);
          return left.length > 0 ? { ...rest, figures: left } : rest;
        });
    });
  }
  for (const language of ["kk", "ru", "tr"]) {
    repository.edit(`data/locales/${language}.json`, ({ labels }) => {
      labels["schools-of-the-foundation"] = labels["maarif-schools"];
      delete labels["maarif-schools"];
      delete labels[withdrawn];
    });
  }
  repository.edit("data/redirects.json", (file) => {
    file.redirects = {
      "maarif-schools": { kind: "moved", was: "figure", to: "schools-of-the-foundation", since },
      [withdrawn]: { kind: "withdrawn", was: "figure", reason: REASON, since },
      [report]: { kind: "withdrawn", was: "report", reason: REASON, since },
    };
  });
  repository.write(".changeset/gone.md", changeset("major", "One figure has another id, one was wrong."));
}
