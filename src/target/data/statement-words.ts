/** Words that say that there is to be none of what follows. */
export const ZERO_OPENINGS: readonly string[] = [
  ...[
    "không có",
    "không để",
    "không để xảy ra",
    "không để phát sinh",
    "không còn",
    "không phát sinh",
  ],
  ...[
    "không xảy ra",
    "không để tồn đọng",
    "không để có",
    "chấm dứt tình trạng",
    "không để tình trạng",
  ],
  ...["không để xảy ra tình trạng"],
];

/** Words that say that all that is required is to be met. */
export const REQUIREMENTS: readonly string[] = [
  ...["đáp ứng các yêu cầu", "đáp ứng đầy đủ", "đáp ứng yêu cầu", "đáp ứng tất cả các yêu cầu"],
  ...["đáp ứng đủ", "đáp ứng các tiêu chí", "đáp ứng các điều kiện", "đạt tất cả các tiêu chí"],
];
