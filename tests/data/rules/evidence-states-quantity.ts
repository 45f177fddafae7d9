import type { Quantity } from "../../../src/model/quantity.js";
import { readNumbers } from "../../../src/quantities/clusters.js";
import type { Problem } from "../../../src/schemas/checks/problem.js";
import { isExpected } from "../../../src/verify/numbers.js";
import { byId, type Rule } from "../rule.js";

export const evidenceStatesQuantity: Rule = {
  name: "evidence-states-quantity",
  description:
    "The words of every piece of evidence of a figure, and those of a report, state its quantity: amount, unit and precision.",
  check: ({ figures, reports, sources }) => [
    ...figures.flatMap(({ quantity, evidence }, index) =>
      evidence.flatMap(({ words }, piece) =>
        unstated(quantity, words, ["figures", index, "evidence", piece, "words"]),
      ),
    ),
    ...reports.flatMap(({ quantity, words, source }, index) => {
      const language = sources.find(({ id }) => id === source)?.language;
      return words === undefined
        ? []
        : unstated(quantity, words, ["reports", index, "words"], inEnglish(words, language));
    }),
  ],
  bad: [
    {
      fault: "an amount is off by a factor of a thousand",
      make: ({ figures }) => {
        byId(figures, "trade-turnover-2024").quantity.amount = 5_000_000;
      },
      at: "figures.trade-turnover-2024.evidence.0.words",
    },
    {
      fault: "a bound is taken for the amount",
      make: ({ figures }) => {
        byId(figures, "kazakh-investment-in-turkiye").quantity.precision = "stated";
      },
      at: "figures.kazakh-investment-in-turkiye.evidence.0.words",
    },
    {
      fault: "the words leave the number out",
      make: ({ figures }) => {
        byId(figures, "maarif-schools").evidence[0].words = "Maarif Foundation schools";
      },
      at: "figures.maarif-schools.evidence.0.words",
    },
    {
      fault: "the words of a report give another number",
      make: ({ reports }) => {
        byId(reports, "yeni-safak-on-visa-free-stay").words = "60 days";
      },
      at: "reports.yeni-safak-on-visa-free-stay.words",
    },
    {
      fault: "Turkish words are of another number",
      make: ({ reports }) => {
        byId(reports, "yeni-safak-on-kazakh-investment-in-turkiye").words = "2,5 milyar dolara yaklaştığını";
      },
      at: "reports.yeni-safak-on-kazakh-investment-in-turkiye.words",
    },
    {
      fault: "Turkish words are of another precision",
      make: ({ reports }) => {
        byId(reports, "haberler-amanat-on-agreements-signed").words = "20 anlaşma";
      },
      at: "reports.haberler-amanat-on-agreements-signed.words",
    },
    {
      fault: "a Russian scale is lost",
      make: ({ reports }) => {
        byId(reports, "lifelines-on-trade-turnover-target").words = "до $15 млн";
      },
      at: "reports.lifelines-on-trade-turnover-target.words",
    },
  ],
};

/** How the words of numbers in other languages are written in English, in the order in which they are put. */
const IN_ENGLISH: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  tr: [
    [/(\d),(\d)/gu, "$1.$2"],
    [/([\d.]+)\s+milyar dolar\p{L}*/gu, "$$$1 billion"],
    [/(\d+)\s+bin\p{L}*/gu, "$1 thousand"],
    [/(.*) yaklaştığını/gu, "nearly $1"],
    [/(.*) yakın Türk şirketi/gu, "nearly $1 companies"],
    [/(\d+)'nin üzerinde/gu, "more than $1"],
    [/(\d+) günden (\d+) güne/gu, "raised to $2 days, from $1 days"],
    [/gün\p{L}*/gu, "days"],
    [/belge\p{L}*/gu, "documents"],
    [/anlaşma\p{L}*/gu, "agreements"],
  ],
  ru: [
    [/около/gu, "about"],
    [/шесть/gu, "six"],
    [/млрд|миллиард\p{L}*/gu, "billion"],
    [/млн|миллион\p{L}*/gu, "million"],
    [/тысяч\p{L}*/gu, "thousand"],
    [/доллар\p{L}*/gu, "dollars"],
    [/турецких компаний/gu, "companies"],
    [/наименованиям товаров/gu, "categories"],
    [/(?:совместных )?документов/gu, "documents"],
    [/соглашений и меморандумов/gu, "documents"],
  ],
};

function inEnglish(words: string, language = "en"): string {
  return (IN_ENGLISH[language] ?? []).reduce(
    (text, [word, english]) => text.replaceAll(word, english),
    words,
  );
}

function unstated(
  quantity: Quantity,
  words: string,
  path: Problem["path"],
  english = words,
): readonly Problem[] {
  return readNumbers(english).some((number) => isExpected(quantity, number.quantity))
    ? []
    : [{ path, message: `the words ${JSON.stringify(words)} do not state ${JSON.stringify(quantity)}` }];
}
