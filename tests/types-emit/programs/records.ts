/** What a user may export who imports `kz-tr-council/records` alone. */
import { tradeTurnover2024 } from "kz-tr-council/records";

export const record = tradeTurnover2024;
export const quantity = tradeTurnover2024.quantity;
export const evidence = tradeTurnover2024.evidence;
export const copy = { ...tradeTurnover2024, note: "mine" };
export const list = [tradeTurnover2024];
export const nested = { figure: tradeTurnover2024 };
export function recordOf(year: number) {
  return year === 2024 ? tradeTurnover2024 : undefined;
}
export const firstEvidence = () => tradeTurnover2024.evidence[0];
export class Dashboard {
  readonly headline = tradeTurnover2024;
  sectors = tradeTurnover2024.sectors;
}
