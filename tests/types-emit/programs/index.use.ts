/** Each line names something that does not exist, so each must be an error: a type that got lost would let it pass. */
import {
  amounts,
  copy,
  Dashboard,
  documents,
  figures,
  found,
  largest,
  quantity,
  record,
  totals,
} from "./index.js";

// @ts-expect-error
record.wrong;
// @ts-expect-error
record.evidence[0].wrong;
// @ts-expect-error
quantity.wrong;
// @ts-expect-error
copy.evidence[0].wrong;
// @ts-expect-error
found?.wrong;
// @ts-expect-error
figures.map((figure) => figure.wrong);
// @ts-expect-error
amounts.map((amount) => amount.wrong);
// @ts-expect-error
totals.wrong;
// @ts-expect-error
documents.wrong;
// @ts-expect-error
largest()?.evidence[0].wrong;
// @ts-expect-error
new Dashboard().headline.wrong;
// @ts-expect-error
new Dashboard().list().wrong;
