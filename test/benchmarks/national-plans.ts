/** Made-up plans of provinces and communes, and what is recorded of them, for the benchmarks. */
import type { Plan } from "chiso/plan";
import type { ProgressRecord } from "chiso/progress";
import { plainDate } from "chiso/time";

/** The tasks of the plan of a province. */
export const TASKS = 560;
const SECTIONS = 8;
/** The day to look from. */
export const AS_OF = plainDate("2022-08-15");

const HEADER = "TT\tNhiệm vụ\tSản phẩm\tChủ trì\tPhối hợp\tThời gian thực hiện";

const HEADINGS = [
  "Tham gia của người dân ở cấp cơ sở",
  "Công khai, minh bạch trong việc ra quyết định",
  "Trách nhiệm giải trình với người dân",
  "Kiểm soát tham nhũng trong khu vực công",
  "Thủ tục hành chính công",
  "Cung ứng dịch vụ công",
  "Quản trị môi trường",
  "Quản trị điện tử",
];

const VERBS = [
  "Rà soát, đơn giản hóa",
  "Công khai đầy đủ, kịp thời",
  "Tuyên truyền, phổ biến",
  "Kiểm tra việc thực hiện",
  "Tổ chức đối thoại với người dân về",
  "Nâng cao chất lượng",
  "Xây dựng và triển khai kế hoạch về",
  "Hướng dẫn các địa phương thực hiện",
  "Khảo sát sự hài lòng của người dân đối với",
  "Tập huấn, bồi dưỡng nghiệp vụ về",
  "Thanh tra, xử lý vi phạm trong",
];

const OBJECTS = [
  "thủ tục hành chính thuộc thẩm quyền giải quyết của tỉnh",
  "danh sách hộ nghèo, hộ cận nghèo",
  "thu, chi ngân sách cấp xã",
  "quy hoạch, kế hoạch sử dụng đất và bảng giá đất",
  "việc cấp giấy chứng nhận quyền sử dụng đất",
  "hoạt động của Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng",
  "tuyển dụng, bổ nhiệm cán bộ, công chức, viên chức",
  "khám, chữa bệnh tại các bệnh viện tuyến huyện",
  "chất lượng giáo dục tiểu học công lập",
  "tiếp công dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh",
  "bầu cử trưởng thôn, tổ trưởng tổ dân phố",
  "thu gom, xử lý rác thải sinh hoạt và chất lượng nguồn nước",
  "cổng dịch vụ công trực tuyến và trang thông tin điện tử",
];

const SCOPES = [
  "trên địa bàn tỉnh",
  "tại các xã, phường, thị trấn",
  "tại Bộ phận Một cửa các cấp",
  "ở vùng sâu, vùng xa",
  "trong các cơ quan hành chính nhà nước",
  "qua hệ thống truyền thanh cơ sở",
  "; 100% kết quả được niêm yết công khai",
  "theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ",
  "cho cán bộ, công chức cấp xã",
  "; tỷ lệ hài lòng đạt từ 85% trở lên",
];

const OUTPUTS = [
  "Báo cáo kết quả thực hiện",
  "Kế hoạch của UBND tỉnh",
  "Quyết định của UBND tỉnh",
  "Văn bản chỉ đạo, hướng dẫn",
  "02 hội nghị tập huấn",
  "Danh mục được công bố, niêm yết",
  "- Kế hoạch; - Báo cáo tổng kết",
  "Các tin, bài, phóng sự",
  "Cơ sở dữ liệu được cập nhật",
  "Kết luận thanh tra, kiểm tra",
  "Biên bản đối thoại",
  "95% hồ sơ được giải quyết đúng hạn",
];

const LEADS = [
  "Văn phòng UBND tỉnh",
  "Sở Nội vụ",
  "Sở Tư pháp",
  "Thanh tra tỉnh",
  "Sở Thông tin và Truyền thông",
  "Sở Tài nguyên và Môi trường",
  "Sở Lao động - Thương binh và Xã hội",
  "Sở Y tế",
  "Sở Giáo dục và Đào tạo",
  "Sở Tài chính",
  "UBND các huyện, thành phố",
  "UBND cấp xã",
  "Công an tỉnh",
  "Sở Xây dựng",
];

const PARTNERS = [
  "Các sở, ban, ngành; UBND các huyện, thị xã, thành phố",
  "Các cơ quan, đơn vị liên quan",
  "Sở Tài chính, Sở Nội vụ, Văn phòng UBND tỉnh",
  "Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội",
  "",
  "UBND các xã, phường, thị trấn",
  "Đài Phát thanh và Truyền hình tỉnh, Báo tỉnh",
  "Các sở, ngành, địa phương",
  "Sở Nội vụ",
];

/** Ten kinds of deadlines. */
const DEADLINES = [
  "Quý II/2022",
  "Trước ngày 15/12/2022",
  "Thường xuyên",
  "Hàng quý, năm",
  "Tháng 9, 10/2022",
  "6 tháng đầu năm và cả năm",
  "Khi có phản ánh, kiến nghị của người dân",
  "Chậm nhất ngày 25 của tháng cuối quý",
  "Theo hướng dẫn của Bộ Nội vụ",
  "Từ tháng 3 đến tháng 11/2022",
];

const NUMERALS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];

function pick(list: readonly string[], at: number): string {
  return list[at % list.length] ?? "";
}

/** The table of a plan; the lists have no common length, so that their words meet in many ways. */
export function tableOf(province: number, tasks: number): string {
  const lines = [`KẾ HOẠCH NÂNG CAO CHỈ SỐ PAPI NĂM 2022`, "", HEADER];
  const perSection = Math.ceil(tasks / SECTIONS);
  for (let task = 0; task < tasks; task += 1) {
    const section = Math.floor(task / perSection);
    if (task % perSection === 0) {
      lines.push(`${pick(NUMERALS, section)}\t${pick(HEADINGS, section)}\t\t\t\t`);
    }
    const at = task + province * 31;
    const title = `${pick(VERBS, at)} ${pick(OBJECTS, at)} ${pick(SCOPES, Math.floor(at / 3))} (đợt ${(at % 97) + 1})`;
    lines.push(
      [
        `${task + 1}`,
        title.replace(" ;", ";"),
        pick(OUTPUTS, at * 5 + section),
        pick(LEADS, at * 3 + section),
        pick(PARTNERS, at * 2),
        pick(DEADLINES, at * 7 + section),
      ].join("\t"),
    );
  }
  return lines.join("\n");
}

/** Three tasks of five have a record. */
export function recordsOf(plan: Plan): ProgressRecord[] {
  const records: ProgressRecord[] = [];
  for (const { code, tasks } of plan.sections) {
    for (const [index, task] of tasks.entries()) {
      if (index % 5 > 2) continue;
      const key = `${code}.${task.code}`;
      if (index % 5 === 2)
        records.push({ task: key, progress: 40, evidence: "Báo cáo số 12/BC-UBND" });
      else
        records.push({
          task: key,
          completedOn: plainDate(`2022-0${(index % 7) + 1}-1${index % 9}`),
        });
    }
  }
  return records;
}
