import { definePlan, type Plan } from "chiso";
import { parseDeadline, type DeadlineExpression } from "chiso/deadline";
import { plainDate, type PlainDate } from "chiso/time";

const date: PlainDate = plainDate("2021-06-30");
const expression: DeadlineExpression = parseDeadline("Quý II/2021");
export const plan: Plan = definePlan({
  year: 2021,
  sections: [
    {
      code: "I",
      title: "Thủ tục hành chính công",
      tasks: [
        { code: "1", title: "Công khai thủ tục", lead: "Văn phòng", deadline: expression.text },
      ],
    },
  ],
});
// @ts-expect-error -- a plain string is not a checked date
export const unchecked: PlainDate = "2021-06-30";
export const checked = date;
