/** Each line names something that does not exist, so each must be an error: a type that got lost would let it pass. */
import { Checker, check, checks, checksOf, verification } from "./verify.js";

// @ts-expect-error
check("").wrong;
// @ts-expect-error
verification.then((result) => result.wrong);
// @ts-expect-error
checks.then((all) => all[0]?.wrong);
// @ts-expect-error
checksOf("").then((all) => all[0]?.wrong);
// @ts-expect-error
new Checker().run("").then((result) => result.wrong);
// @ts-expect-error
new Checker().last.then((result) => result.wrong);
