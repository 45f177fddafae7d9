import { byId, type Rule } from "../rule.js";

export const speakersAgree: Rule = {
  name: "speakers-agree",
  description:
    "Who a record says spoke is who speaks in its evidence; no note gives a figure to one who is only read as its speaker.",
  check: ({ figures, initiatives, statements, reports, people }) => [
    ...figures.flatMap(({ attributedTo, evidence }, index) =>
      differing(["figures", index, "attributedTo"], [attributedTo], evidence),
    ),
    ...initiatives.flatMap(({ proposedBy, evidence }, index) =>
      proposedBy === undefined ? [] : differing(["initiatives", index, "proposedBy"], [proposedBy], evidence),
    ),
    ...statements.flatMap(({ speakers, evidence }, index) =>
      differing(["statements", index, "speakers"], speakers, evidence),
    ),
    ...reports.flatMap(({ figure: id, note = "" }, index) => {
      const figure = figures.find((each) => each.id === id && !each.evidence.some(({ speaker }) => speaker));
      const surname = people
        .find((person) => person.id === figure?.attributedTo)
        ?.label.split(" ")
        .at(-1);
      return surname !== undefined && note.includes(surname)
        ? [{ path: ["reports", index, "note"], message: `the figure's source does not name ${surname}` }]
        : [];
    }),
  ],
  bad: [
    {
      fault: "a figure is given to the other president",
      make: ({ figures }) => {
        byId(figures, "trade-turnover-target").attributedTo = "kassym-jomart-tokayev";
      },
      at: "figures.trade-turnover-target.attributedTo",
    },
    {
      fault: "a statement is given to the other president",
      make: ({ statements }) => {
        byId(statements, "tokayev-praises-diplomacy").speakers = ["recep-tayyip-erdogan"];
      },
      at: "statements.tokayev-praises-diplomacy.speakers",
    },
    {
      fault: "a proposal is given to the other president",
      make: ({ initiatives }) => {
        byId(initiatives, "joint-mining-fund").proposedBy = "recep-tayyip-erdogan";
      },
      at: "initiatives.joint-mining-fund.proposedBy",
    },
    {
      fault: "a note gives a figure to whom it is only read as said by",
      make: ({ reports }) => {
        byId(reports, "yenicag-on-kazakh-investment-in-turkiye").note = "Not the amount that Tokayev named.";
      },
      at: "reports.yenicag-on-kazakh-investment-in-turkiye.note",
    },
  ],
};

function differing(
  path: readonly (string | number)[],
  said: readonly (string | undefined)[],
  evidence: readonly { readonly speaker?: string | undefined }[],
) {
  const others = evidence.filter(({ speaker }) => speaker !== undefined && !said.includes(speaker));
  return others.map(({ speaker }) => ({ path, message: `its evidence has the speaker ${speaker}` }));
}
