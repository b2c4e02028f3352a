import { agencyKey, parseAgencies, sameAgency, type Agency } from "chiso/agency";
import { describe, expect, it } from "vitest";

function one(cell: string): Agency {
  const [agency] = parseAgencies(cell).agencies;
  if (agency === undefined) throw new Error(`no agency in ${cell}`);
  return agency;
}

describe("two spellings", () => {
  it.each([
    ["Sở Thông tin & Truyền thông", "Sở Thông tin và Truyền thông"],
    ["Sở TNMT", "Sở TN&MT"],
    ["SỞ NỘI VỤ", "sở  nội vụ"],
    ["Uỷ ban nhân dân tỉnh", "UBND tỉnh"],
    ["Các Sở, ngành", "các sở, ngành cấp tỉnh"],
    ["Sở Nội vụ tỉnh", "Sở Nội vụ"],
    ["Trung tâm HCC tỉnh", "Trung tâm Phục vụ hành chính công tỉnh"],
    ["Đài PT-TH tỉnh", "Đài Phát thanh và Truyền hình tỉnh"],
    ["Các phòng liên quan", "Các phòng có liên quan"],
    ["UBND xã Hoà Bình", "UBND XÃ HÒA BÌNH"],
    ["UBND TP.HCM", "UBND Thành phố Hồ Chí Minh"],
    ["TT. HĐND tỉnh", "Thường trực HĐND tỉnh"],
  ])("are one agency: %s, %s", (left, right) => {
    expect(agencyKey(one(left))).toBe(agencyKey(one(right)));
    expect(sameAgency(one(left), one(right))).toBe(true);
  });

  it.each([
    ["Sở Nội vụ", "Phòng Nội vụ"],
    ["UBND cấp huyện", "UBND cấp xã"],
    ["Sở Tài chính", "Sở Y tế"],
    ["Các phòng", "Các phòng có liên quan"],
    ["UBND huyện Mộc Châu", "UBND huyện Vân Hồ"],
    ["UBND xã Đông Sơn", "UBND xã Đồng Sơn"],
    ["Văn phòng", "Văn phòng UBND tỉnh"],
    ["Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường"],
    ["các cơ sở y tế", "Sở Y tế"],
    ["Các cơ sở giáo dục", "Các sở Giáo dục"],
  ])("are two agencies: %s, %s", (left, right) => {
    expect(sameAgency(one(left), one(right))).toBe(false);
  });
});
