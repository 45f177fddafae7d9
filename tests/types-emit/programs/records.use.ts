/** Each line names something that does not exist, so each must be an error: a type that got lost would let it pass. */
import {
  copy,
  Dashboard,
  evidence,
  firstEvidence,
  list,
  nested,
  quantity,
  record,
  recordOf,
} from "./records.js";

// @ts-expect-error
record.wrong;
// @ts-expect-error
record.evidence[0].wrong;
// @ts-expect-error
quantity.wrong;
// @ts-expect-error
evidence[0].wrong;
// @ts-expect-error
copy.evidence[0].wrong;
// @ts-expect-error
list.map((figure) => figure.wrong);
// @ts-expect-error
nested.figure.quantity.wrong;
// @ts-expect-error
recordOf(2024)?.wrong;
// @ts-expect-error
firstEvidence().wrong;
// @ts-expect-error
new Dashboard().headline.wrong;
