/**
 * Family names by which a name of two words is a person's: the fourteen that nine Vietnamese in ten
 * bear, with their other spellings, and others of the Kinh that hardly any place begins with. From
 * the list in the encyclopedia's article on Vietnamese names, read in copies of it on other pages:
 * reported.
 */
export const SURNAMES =
  "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Trịnh|Trương|Đinh|" +
  "Đoàn|Phùng|Đào|Tạ|Tô|Tống|Quách|Nghiêm|Lưu|Vương|Đàm|Doãn|Khuất";

/**
 * Family names that many words and places begin with too, so that two words alone are no person.
 * Those of the first row stand in the same list (reported); those of the second are borne by the
 * Thái, Mông, Dao, Tày, Nùng, Mường, Khmer and peoples of the Central Highlands, and were written
 * down from general knowledge: unverified.
 */
export const AMBIGUOUS_SURNAMES =
  "Hà|Mai|Cao|Lâm|Lương|Thái|Triệu|Châu|Chu|La|Kim|Thạch|Tôn|Văn|Kiều|Diệp|Lục|Hàn|Tăng|Hứa|" +
  "Mạc|Bạch|Tiêu|Đồng|Uông|Từ|Ông|Giang|Trang|Chung|Liễu|Quang|Phó|Khương|" +
  "Lò|Lường|Quàng|Cầm|Cà|Tòng|Vì|Hoàn|Giàng|Sùng|Thào|Vàng|Lầu|Mùa|Hạng|Vừ|Cứ|Lừu|Tráng|Ly|" +
  "Ma|Bàn|Phàn|Tẩn|Chảo|Lèng|Nông|Bế|Vi|Lộc|Xa|Danh|Chau|Rơ|Siu|Ksor|Nay|Kpă|Rmah|Cù|Thân|" +
  "Viên|Ngân|Lang|Bạc|Điêu|Mè|Lèo|Pờ|Chang|Khoàng|Tao|Thiều|Ninh|Phí|Cung|Lại|Đậu";

/**
 * Names that begin as persons do and belong to places, streets, schools and wards: persons after
 * whom they are called, and provinces and districts. From general knowledge, those of provinces
 * from `chiso/province`; a list can not be whole, so that a place that is missing here is told by
 * the word before it (`phường`, `Trường`) alone.
 */
export const PLACES =
  "Hồ Chí Minh|Lê Lợi|Trần Phú|Nguyễn Huệ|Nguyễn Trãi|Nguyễn Du|Trần Hưng Đạo|Lê Hồng Phong|" +
  "Lý Thường Kiệt|Lý Thái Tổ|Lý Tự Trọng|Lý Nhân|Lý Sơn|Lý Văn Lâm|Ngô Quyền|Ngô Mây|" +
  "Ngô Gia Tự|Ngô Thì Nhậm|Ngô Sĩ Liên|Lê Chân|Lê Lai|Lê Duẩn|Lê Lựu|Lê Đại Hành|" +
  "Lê Thánh Tông|Lê Thánh Tôn|Lê Thanh Nghị|Lê Quý Đôn|Lê Văn Tám|Lê Mao|Lê Bình|" +
  "Lê Minh Xuân|Lê Hoàn|Lê Ninh|Lê Trì|Lê Hồ|Lê Thị Hồng Gấm|Lê Thị Riêng|Lê Văn Thịnh|" +
  "Lê Hoàng Chiếu|Phan Đình Phùng|Phan Đình Giót|Phan Bội Châu|Phan Chu Trinh|" +
  "Phan Châu Trinh|Phan Thiết|Phan Rang|Phan Rí|Phan Rí Cửa|Phan Rí Thành|Phan Sào Nam|" +
  "Phan Thanh|Phan Sơn|Phan Hiệp|Phan Hòa|Phan Lâm|Phan Huy Chú|Phan Ngọc Hiển|" +
  "Hoàng Văn Thụ|Hoàng Hoa Thám|Hoàng Diệu|Hoàng Liệt|Hoàng Mai|Hoàng Cương|Hoàng Tung|" +
  "Hoàng Đồng|Hoàng Su Phì|Hoàng Sa|Hoàng Hóa|Hoàng Liên|Hoàng Thu Phố|Hoàng Văn Thái|" +
  "Hoàng Quốc Việt|Hoàng Đông|Hoàng Tây|Hoàng Lâu|Hoàng Đan|Hoàng Xá|Hoàng Lương|Hoàng Nông|" +
  "Hoàng An|Hoàng Vân|Hoàng Ninh|Hoàng Kim|Hoàng Long|Nguyễn Bỉnh Khiêm|Nguyễn Thái Học|" +
  "Nguyễn Thái Bình|Nguyễn Cư Trinh|Nguyễn Phúc|Nguyễn Úy|Nguyễn Xá|Nguyễn Nghiêm|" +
  "Nguyễn Văn Cừ|Nguyễn Văn Linh|Nguyễn Văn Trỗi|Nguyễn Văn Bé|Nguyễn Viết Xuân|" +
  "Nguyễn Việt Khái|Nguyễn Phích|Nguyễn Huân|Nguyễn An Ninh|Nguyễn Trung Trực|" +
  "Nguyễn Trường Tộ|Nguyễn Tất Thành|Nguyễn Thị Minh Khai|Nguyễn Thị Định|Nguyễn Đình Chiểu|" +
  "Nguyễn Đăng Đạo|Nguyễn Đức Cảnh|Nguyễn Công Trứ|Nguyễn Khuyến|Nguyễn Bá Ngọc|" +
  "Nguyễn Ái Quốc|Nguyễn Hữu Huân|Nguyễn Hữu Cảnh|Nguyễn Hữu Thọ|Nguyễn Lương Bằng|" +
  "Nguyễn Siêu|Nguyễn Thông|Nguyễn Tri Phương|Nguyễn Bính|Nguyễn Chí Thanh|Nguyễn Khoái|" +
  "Trần Quốc Toản|Trần Quốc Tuấn|Trần Quang Khải|Trần Quang Diệu|Trần Nguyên Hãn|" +
  "Trần Văn Thời|Trần Văn Ơn|Trần Phán|Trần Hợi|Trần Thới|Trần Đề|Trần Lãm|Trần Cao Vân|" +
  "Trần Đăng Ninh|Trần Tế Xương|Trần Bình Trọng|Trần Nhân Tông|Trần Thái Tông|" +
  "Trần Thành Ngọ|Trần Liễu|Trần Quý Cáp|Trần Hữu Trang|Trần Đại Nghĩa|Phạm Ngũ Lão|" +
  "Phạm Đình Hổ|Phạm Ngọc Thạch|Phạm Văn Hai|Phạm Văn Cội|Phạm Văn Đồng|Phạm Văn Chiêu|" +
  "Phạm Hồng Thái|Phạm Trấn|Phạm Mệnh|Phạm Kha|Phạm Thái Bường|Vũ Thư|Vũ Quang|Vũ Ninh|" +
  "Vũ Chấn|Vũ Lễ|Vũ Lăng|Vũ Loan|Vũ Bình|Vũ Oai|Vũ Bản|Vũ Hội|Vũ Lạc|Vũ Phúc|Vũ Chính|" +
  "Vũ Thắng|Vũ Sơn|Vũ Vinh|Vũ Hòa|Vũ An|Vũ Linh|Vũ Xá|Vũ Di|Vũ Việt|Võ Thị Sáu|" +
  "Võ Nguyên Giáp|Võ Cường|Võ Ninh|Võ Lao|Võ Nhai|Võ Miếu|Võ Tranh|Võ Liệt|Võ Xu|Võ Đắt|" +
  "Võ Điếm|Võ Thắng|Võ Trường Toản|Võ Văn Kiệt|Võ Văn Ngân|Võ Văn Tần|Đặng Xá|Đặng Lễ|" +
  "Đặng Cương|Đặng Sơn|Đặng Dung|Đặng Thùy Trâm|Bùi Thị Xuân|Bùi Xá|Bùi La Nhân|" +
  "Bùi Hữu Nghĩa|Đỗ Xá|Đỗ Động|Đỗ Sơn|Đỗ Xuyên|Hồ Thị Kỷ|Hồ Tùng Mậu|Hồ Xuân Hương|Hồ Sơn|" +
  "Hồ Bốn|Hồ Thầu|Hồ Đắc Kiện|Hồ Nai|Hồ Tây|Hồ Tràm|Dương Quang|Dương Hưu|Dương Kinh|" +
  "Dương Đông|Dương Minh Châu|Dương Thành|Dương Nội|Dương Liễu|Dương Phong|Dương Sơn|" +
  "Dương Đức|Dương Tơ|Dương Xá|Dương Hà|Dương Huy|Dương Hòa|Dương Phúc|Dương Quỳ|Dương Thủy|" +
  "Dương Hồng Thủy|Dương Xuân Hội|Đinh Tiên Hoàng|Đinh Trang Hòa|Đinh Trang Thượng|Đinh Lạc|" +
  "Đinh Văn|Đinh Xá|Đinh Công Tráng|Đoàn Kết|Đoàn Thị Điểm|Đoàn Đào|Đoàn Tùng|Đoàn Lập|" +
  "Đoàn Xá|Đào Viên|Đào Xá|Đào Duy Từ|Đào Dương|Đào Hữu Cảnh|Đào Mỹ|Đào Thịnh|Đào Ngạn|" +
  "Phùng Chí Kiên|Phùng Xá|Phùng Hưng|Phùng Khoang|Tạ An Khương|Tạ Bú|Tạ Xá|Tạ Uyên|Tô Hiệu|" +
  "Tô Hiến Thành|Tô Múa|Tô Vĩnh Diện|Tống Phan|Tống Trân|Quách Phẩm|Lưu Kiếm|Lưu Kỳ|" +
  "Lưu Phương|Lưu Nghiệp Anh|Vương Thừa Vũ|Trương Quyền|Trương Định|Trương Lương|Trương Mít|" +
  "Trịnh Tường|Trịnh Xá|Hà Huy Tập|Cao Bá Quát|Cao Thắng|Chu Văn An|Lương Thế Vinh|" +
  "Lương Thế Trân|Lương Khánh Thiện|Lương Văn Tụy|Lương Định Của|Mai Thúc Loan|Mạc Đĩnh Chi|" +
  "Mạc Thị Bưởi|Kim Đồng|Triệu Quang Phục|Triệu Thị Trinh|Thái Phiên|Tôn Đức Thắng|" +
  "Tôn Thất Tùng|Lục Sĩ Thành|Ma Thì Hồ|Ma Ly Pho|Ma Li Chải|Châu Văn Liêm|La Văn Cầu|" +
  "Kim Sơn|Bà Triệu|Bà Rịa|Bà Điểm|Bà Nà|Bà Đen|Bà Huyện Thanh Quan|Ông Ích Khiêm|Ông Đình|" +
  "Cô Tô|Cô Giang|Cô Bắc|Anh Sơn|Anh Dũng|An Giang|Bắc Giang|Bắc Kạn|Bạc Liêu|Bắc Ninh|" +
  "Bến Tre|Bình Định|Bình Dương|Bình Phước|Bình Thuận|Cà Mau|Cần Thơ|Cao Bằng|Đà Nẵng|" +
  "Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|" +
  "Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|" +
  "Lâm Đồng|Lạng Sơn|Lào Cai|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|" +
  "Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|" +
  "Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|" +
  "Vĩnh Phúc|Vũng Tàu|Yên Bái|Việt Nam";

/** How persons are spoken of; several may stand before one name, each with a point behind it. */
export const SALUTATIONS =
  "[các] đồng chí|[các] đ / c|[các] đc|[các] đ . c|[/các] [ông/bà/anh/chị]|thầy [/giáo]|cô [/giáo]|" +
  "nhà giáo|luật sư|bác sĩ|[thượng/đại/trung/thiếu] [tướng/tá/úy]|gs|pgs|tskh|ths|bs|ks|đd|ktv|ys|kts|" +
  "nhs|cnđd|bs ck [i/ii/1/2]|[/bs/ds/đd]ck[i/ii/1/2]";

/** Letters that stand for a degree or a salutation, and for other things before anything but a whole name. */
export const SHORT_SALUTATIONS = "ts|cn|ds|gv|nv|hs|ls|cv|cb|a|c|ô|b";
