/** What a user may export who imports `kz-tr-council` alone. */
import { agreementTotals, findRecord, getRecord, listFigures } from "kz-tr-council";

export const record = getRecord("trade-turnover-2024");
export const quantity = getRecord("trade-turnover-2024").quantity;
export const copy = { ...getRecord("trade-turnover-2024"), note: "mine" };
export const found = findRecord("unknown");
export const figures = listFigures();
export const amounts = listFigures({ unit: "USD" }).map((figure) => figure.quantity);
export const totals = agreementTotals();
export const documents = agreementTotals().documents;
export function largest() {
  return listFigures().find((figure) => figure.quantity.amount > 1e9);
}
export class Dashboard {
  readonly headline = getRecord("trade-turnover-2024");
  readonly list = listFigures;
}
