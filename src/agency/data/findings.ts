import type { FindingTable } from "../../text/index.js";
import type { AgencyFindingCode } from "../agency.js";

/** What may be odd about a list of agencies; the words it is about follow the message. */
export const FINDINGS: FindingTable<AgencyFindingCode> = {
  "unknown-abbreviation": ["info", "Chưa rõ chữ viết tắt", "Unknown abbreviation"],
  "unrecognized-agency": ["warning", "Không nhận ra cơ quan", "No agency recognised"],
  "missing-separator": ["info", "Thiếu dấu phân cách trước", "Nothing divides off"],
  "agency-in-duty": ["info", "Nhiệm vụ còn nhắc đến cơ quan", "The duty names a further agency"],
  "task-giver": [
    "info",
    "Giao việc, không phải đơn vị thực hiện",
    "Hands the task on, does not do it",
  ],
  "undivided-places": [
    "warning",
    "Chưa tách các địa danh sau dấu hai chấm",
    "Places behind the colon were not divided",
  ],
  "glued-words": ["info", "Các chữ viết liền, đã tách", "Words written as one were divided"],
  "misspelt-words": ["info", "Chữ viết sai chính tả, đã sửa", "Misspelt words were mended"],
  "unsure-division": ["info", "Chưa rõ là một hay nhiều cơ quan", "One body or several"],
  "open-list": ["warning", "Danh sách bỏ ngỏ", "The list is left open"],
};
