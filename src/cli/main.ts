import { tradeTotals } from "kz-tr-council";
console.log(tradeTotals().multiple);
