/** Each line names something that does not exist, so each must be an error: a type that got lost would let it pass. */
import {
  evidence,
  extended,
  Form,
  inProcedure,
  list,
  nested,
  omitted,
  type Parsed,
  parsed,
  partial,
  picked,
  plain,
  schemaWithNote,
} from "./schemas.js";

declare const figure: Parsed;
// @ts-expect-error
figure.evidence[0].wrong;
// @ts-expect-error
plain.parse({}).evidence[0].wrong;
// @ts-expect-error
extended.parse({}).quantity.wrong;
// @ts-expect-error
picked.parse({}).evidence[0].wrong;
// @ts-expect-error
omitted.parse({}).evidence[0].wrong;
// @ts-expect-error
partial.parse({}).evidence?.[0].wrong;
// @ts-expect-error
list.parse([])[0]?.evidence[0].wrong;
// @ts-expect-error
nested.parse({}).figure.evidence[0].wrong;
// @ts-expect-error
evidence.parse([])[0].wrong;
// @ts-expect-error
parsed.evidence[0].wrong;
// @ts-expect-error
inProcedure.input.parse({}).evidence[0].wrong;
// @ts-expect-error
inProcedure.output.parse([])[0]?.quantity.wrong;
// @ts-expect-error
schemaWithNote().parse({}).evidence[0].wrong;
// @ts-expect-error
new Form().schema.parse({}).evidence[0].wrong;
// @ts-expect-error
new Form().rows.parse([])[0]?.evidence[0].wrong;
