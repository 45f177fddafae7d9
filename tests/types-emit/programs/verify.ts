/** What a user may export who imports `kz-tr-council/verify` alone. */
import { verify } from "kz-tr-council/verify";

export const check = verify;
export const verification = verify("");
export const verdicts = verify("").then((result) => result.verdicts);
export async function verdictsOf(text: string) {
  return [...(await verify(text)).verdicts];
}
export class Checker {
  readonly run = verify;
  last = verify("");
}
