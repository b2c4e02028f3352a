import type { AgencyFindingCode } from "../../agency/index.js";
import type { CitationFindingCode } from "../../citation/index.js";
import type { ExplanationTable } from "../finding-explanation.js";

/** What each finding about agencies means. */
export const AGENCY_EXPLANATIONS: ExplanationTable<AgencyFindingCode> = {
  "unknown-abbreviation": `Chữ viết tắt riêng của cơ quan | An abbreviation of the office's own
    Chữ viết tắt này không thông dụng. | The abbreviation is not in common use.
    Cùng một đơn vị viết tắt và viết đầy đủ sẽ bị tính thành hai. | One unit counts as two when it is also written out elsewhere.
    Giải thích bằng tùy chọn glossary hoặc viết đầy đủ. | Explain it by the option glossary, or write it out.
    parseAgencies: TCHCQT`,
  "unrecognized-agency": `Không đọc được tên cơ quan | Words that name no agency
    Phần chữ này không phải tên cơ quan đã biết. | The words are no known agency.
    Không biết ai chịu trách nhiệm; phần chữ được giữ riêng. | Nobody is held responsible; the words are kept aside.
    Ghi tên chính thức của cơ quan. | Write the official name.
    parseAgencies: Văn phòng; Bạn đọc thân thiết`,
  "missing-separator": `Thiếu dấu ngăn cách | Names that run into each other
    Hai tên cơ quan viết liền nhau. | Two names stand together without a sign.
    Chỗ ngăn là suy đoán; có thể đó là một tên. | Where they divide is a guess; they may be one name.
    Ngăn các tên bằng dấu chấm phẩy. | Divide the names with semicolons.
    parseAgencies: Các phòng, đơn vị Văn phòng Sở`,
  "open-list": `Danh sách bỏ ngỏ | A list left open
    Danh sách kết thúc bằng “…” hoặc “v.v.”. | The list ends with dots or “v.v.”.
    Không biết còn những cơ quan nào. | Who else is meant cannot be known.
    Liệt kê hết các cơ quan. | Name every agency.
    parseAgencies: Sở Nội vụ, Sở Tài chính...`,
  "agency-in-duty": `Cơ quan nằm trong nhiệm vụ | An agency inside a duty
    Sau dấu ngăn trong lời nêu nhiệm vụ có tên một cơ quan khác. | Behind a sign in a duty another agency is named.
    Có thể cơ quan đó cũng phải thực hiện mà không được tính. | It may have to act, too, and is not counted.
    Ngăn các cơ quan bằng dấu chấm phẩy, hoặc bỏ dấu ngăn nếu chỉ nhắc đến. | Divide agencies with semicolons, or drop the sign where it is only mentioned.
    parseAgencies: Sở Nội vụ xây dựng kế hoạch, Sở Y tế`,
  "glued-words": `Các chữ viết liền | Words written as one
    Giữa các chữ mất dấu cách; chỉ có một cách tách đúng chính tả. | The blanks between words are lost; the spelling leaves one way to divide them.
    Tên đơn vị đã đọc theo cách tách đó. | The name is read as divided in that way.
    Thêm dấu cách giữa các chữ. | Put the blanks back.
    parseAgencies: SởTài chính`,
  "misspelt-words": `Chữ viết sai chính tả | Misspelt words
    Chữ mất dấu, thừa dấu cách hoặc đặt dấu sai; chỉ có một cách sửa đúng. | A mark or a blank is lost, misplaced or too many; there is one way to mend it.
    Tên đơn vị đã đọc theo cách sửa đó. | The name is read as mended in that way.
    Sửa lại chính tả. | Mend the spelling.
    parseAgencies: Truờng Tiểu học Tân Lập`,
  "task-giver": `Bên giao việc | Who hands the task on
    Ô ghi ai giao, yêu cầu hoặc đề nghị, rồi mới đến đơn vị được giao. | The cell says who gives, demands or asks for the task before it names who is to do it.
    Chỉ đơn vị được giao được tính; bên giao không chủ trì, không phối hợp. | Only those who are given the task count; whoever gives it neither leads nor takes part.
    Nếu bên giao cũng thực hiện, ghi thêm vào danh sách. | If whoever gives it takes part as well, add the name to the list.
    parseAgencies: UBND tỉnh giao Sở Nội vụ chủ trì`,
  "undivided-places": `Địa danh chưa tách | Places left undivided
    Sau dấu hai chấm là các địa danh, nhưng không rõ mỗi nơi là xã hay phường. | Places stand behind the colon, and which of them is a commune or a ward is not said.
    Chỉ đọc được cả nhóm; từng nơi không được tính, các địa danh nằm trong nhiệm vụ. | Only the group is read; no place counts for itself, and their names stand in the duty.
    Ghi rõ cấp trước mỗi nơi: UBND xã A; UBND phường B. | Write the level before each place: UBND xã A; UBND phường B.
    parseAgencies: UBND các xã, phường: Yên Sơn, Tân Lập`,
  "unsure-division": `Một hay nhiều cơ quan | One body or several
    Dấu phẩy hoặc chỗ xuống dòng có thể ngăn hai cơ quan, cũng có thể nằm trong một tên. | A comma or the end of a line may divide two bodies, or stand within one name.
    Đã đọc thành nhiều cơ quan; nếu là một thì bị tính thừa. | They are read as several; if they are one, too many are counted.
    Ghi từ đứng đầu trước mỗi tên và ngăn bằng dấu chấm phẩy. | Write the head before each name and divide them with semicolons.
    parseAgencies: Khoa Khám bệnh, Cấp cứu, Hồi sức`,
};

/** What each finding about citations means. */
export const CITATION_EXPLANATIONS: ExplanationTable<CitationFindingCode> = {
  "blank-number": `Số văn bản để trống | A number left blank
    Có ký hiệu nhưng chưa điền số. | The symbol is there, the number is not.
    Không xác định được văn bản nào. | The document cannot be told from others.
    Điền số sau khi ký ban hành. | Fill the number in once it is issued.
    parseCitations: Kế hoạch số       /KH-STNMT-VP ngày 05/9/2022`,
  "shared-symbol": `Ký hiệu dùng chung | A symbol shared by several numbers
    Ký hiệu lấy theo văn bản đứng sau. | The symbol was taken from the document that follows.
    Văn bản đầu có thể có ký hiệu khác. | The first document may have another symbol.
    Ghi đủ số và ký hiệu của từng văn bản. | Write each number with its symbol.
    parseCitations: Nghị định số 107 và 108/NĐ-CP`,
  "damaged-number": `Số văn bản rời rạc hoặc thiếu chữ số | A number that is torn or lost digits
    Số viết rời từng chữ, hoặc năm trong số để trống, mất chữ số. | The signs of the number stand apart, or its year was left blank or lost digits.
    Không xác định được văn bản hoặc năm của văn bản. | The document or its year cannot be told.
    Đối chiếu với văn bản gốc. | Look at the document itself.
    parseCitations: Quyết định số 22/201 /QĐ-UBND`,
  "law-without-year": `Luật không ghi năm | A law without its year
    Luật được dẫn bằng tên, không có số hoặc năm. | A law is cited by its name, without number or year.
    Không rõ là luật ban hành năm nào. | Which edition of the law is meant cannot be told.
    Ghi thêm số hoặc năm ban hành. | Add its number or its year.
    parseCitations: theo quy định của Luật Đất đai`,
  "short-number": `Ký hiệu văn bản ghi chưa đủ | A number without its whole symbol
    Có số, nhưng ký hiệu thiếu hoặc không ghi. | The number stands there, its symbol not or not whole.
    Không chắc là văn bản của cơ quan nào. | Whose document it is cannot be told for sure.
    Ghi đủ số, ký hiệu. | Write the number with its symbol.
    parseCitations: thực hiện NĐ 30/2020`,
  "spaced-symbol": `Số, ký hiệu sai dấu | A stray or lost sign in the number
    Số, ký hiệu thừa khoảng trắng hoặc thiếu dấu. | A space divides the number, or a sign was lost.
    Tìm kiếm theo số hiệu sẽ không thấy văn bản. | A search for the number does not find the document.
    Viết lại số, ký hiệu cho đúng. | Write the number as it should be.
    parseCitations: Công văn số 735/V PUB-TCHCQT`,
  "type-mismatch": `Tên loại không khớp ký hiệu | Type and symbol disagree
    Chữ đứng trước nói một loại, ký hiệu nói loại khác. | The word before the number names one type, the symbol another.
    Có thể dẫn nhầm văn bản. | The wrong document may be cited.
    Đối chiếu với văn bản gốc. | Look at the document itself.
    parseCitations: Quyết định số 95/KH-VHTTDL`,
  "impossible-date": `Ngày văn bản không có thật | A document dated on no day
    Ngày ban hành không có trong lịch. | The day of issue does not exist.
    Văn bản không nhận diện được theo ngày. | The document cannot be told by its day.
    Đối chiếu với văn bản gốc. | Look at the document itself.
    parseCitations: Kế hoạch số 24/KH-UBND ngày 31/02/2021`,
  "incomplete-date": `Ngày văn bản còn để trống | A date left incomplete
    Ngày hoặc tháng chưa được điền. | Day or month is not filled in.
    Chỉ biết năm của văn bản. | Only the year is known.
    Điền ngày ban hành. | Fill the day of issue in.
    parseCitations: Kế hoạch số 12/KH-STNMT ngày    /9/2022`,
  "year-mismatch": `Số và ngày khác năm | Number and date differ in year
    Năm trong số hiệu khác năm của ngày ban hành. | The year in the number is not that of the date.
    Một trong hai chỗ ghi sai. | One of the two is wrong.
    Đối chiếu với văn bản gốc. | Look at the document itself.
    parseCitations: Quyết định số 05/2020/QĐ-UBND ngày 03/01/2021`,
  "ambiguous-year": `Năm có thể là của kế hoạch | A year that may be the plan's
    Năm đứng sau tên luật có thể là năm của kế hoạch triển khai. | The year after the name of a law may be that of the plan to carry it out.
    Năm của luật có thể bị hiểu sai. | The law may be taken for another one.
    Ghi số hiệu của luật. | Give the number of the law.
    parseCitations: Kế hoạch triển khai Luật Tiếp cận thông tin năm 2021`,
};
