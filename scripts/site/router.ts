import { KindRouter, type Reflection } from "typedoc";
import { recordOf } from "./records.js";

/** Gives a record's page the record's id as its address: `records/trade-turnover-2024.html`. */
export class RecordRouter extends KindRouter {
  protected override getIdealBaseName(reflection: Reflection): string {
    const record = recordOf(reflection);
    return record === undefined ? super.getIdealBaseName(reflection) : `records/${record.id}`;
  }
}
