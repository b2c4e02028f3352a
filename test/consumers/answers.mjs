/** Answers of many rooms as one text, by which runtimes are compared. */
import * as chiso from "chiso";

const table = [
  "TT\tNhiệm vụ\tSản phẩm\tĐơn vị chủ trì\tThời gian hoàn thành",
  "I\tChỉ số nội dung 5 “Thủ tục hành chính công”\t\t\t",
  "1\tCông khai thủ tục tại bộ phận một cửa\tBảng niêm yết\tVăn phòng\tQuý I/2021",
  "2\tĐối thoại với người dân, ít nhất 90% hài lòng\tKế hoạch\tThanh tra\tQuý II, IV/2021",
  "3\tBáo cáo theo Kế hoạch số 21/KH-UBND ngày 02/02/2021\tBáo cáo\tThanh tra\tTrước 25 hằng tháng",
].join("\n");
const { plan, findings } = chiso.readPlanTable(table, { year: 2021 });
const schedule = chiso.schedulePlan(plan);
const records = [{ task: "I.1", completedOn: chiso.plainDate("2021-04-02") }];
const tracked = chiso.trackPlan(schedule, records, chiso.plainDate("2021-07-31"));

console.log(
  JSON.stringify({
    plan,
    findings,
    tracked,
    rates: chiso.completion(tracked, { by: "agency" }),
    report: chiso.renderReport(tracked, { form: "half-year", locale: "vi" }),
    calendar: chiso.toICalendar(tracked, { asOf: chiso.plainDate("2021-07-31") }),
    svg: chiso.toRatesSvg(chiso.completion(tracked, { by: "section" })),
    stored: chiso.serialize("plan", plan),
    term: chiso.termEnd(chiso.plainDate("2021-01-31"), { amount: 1, unit: "month" }),
    rule: chiso.readScoringRule("Từ 95% trở lên: 2 điểm; từ 80% đến dưới 95%: 1 điểm"),
    terms: chiso.dueDates("chậm nhất là 05 ngày làm việc kể từ ngày 28/4/2021"),
  }),
);
