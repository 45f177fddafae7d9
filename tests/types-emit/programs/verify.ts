/** What a user may export who imports `kz-tr-council/verify` alone. */
import { verify } from "kz-tr-council/verify";

export const check = verify;
export const verification = verify("");
export const checks = verify("").then((result) => result.checks);
export async function checksOf(text: string) {
  return [...(await verify(text)).checks];
}
export class Checker {
  readonly run = verify;
  last = verify("");
}
