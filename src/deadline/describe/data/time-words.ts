/**
 * Words with which times begin or by which they hang together. A label or the name of an event that
 * holds one of them could be taken for a part of the time beside it.
 */
export const TIME_WORDS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    [
      "giờ ngày tuần tháng quý quí quy năm kỳ học thứ chủ giai nhiệm thời sáng trưa chiều tối mùng",
      "trước sau trong đến tới hết từ kể tính chậm muộn không quá hạn vào lúc xong ngay khoảng",
      "đầu giữa cuối nửa cả suốt các những đó này nay tiếp kế liền trở mọi",
      "hàng hằng mỗi từng lần lượt định thường liên tục đột khi nếu trùng ít theo đúng tiến so",
      "một hai ba bốn tư sáu bảy tám chín mười giêng chạp i ii iii iv v q t và hoặc hay của là thì",
      "đối với cho tại về tầm luật lệnh sinh mạng đường phố cấp thượng trung hạ đợt xuyên",
    ]
      .join(" ")
      .split(" "),
  ))();

/** Names in which such a word is none. */
export const HARMLESS_NAMES =
  /quy (?:định|chế|trình)|(?:thẩm|quyết|nghị|xác) định|kế hoạch|thời (?:gian|hạn) quy định|tiến độ|kỳ họp/g;
