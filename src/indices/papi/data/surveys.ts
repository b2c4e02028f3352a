/** Surveys as published: totals, people interviewed, days of publication. */
export const PAPI_SURVEYS: readonly {
  readonly year: number;
  readonly provincesWithTotal: number;
  readonly sample?: number;
  readonly publishedOn?: string;
}[] = [
  { year: 2011, provincesWithTotal: 63 },
  { year: 2012, provincesWithTotal: 63 },
  { year: 2013, provincesWithTotal: 63 },
  { year: 2014, provincesWithTotal: 61 },
  { year: 2015, provincesWithTotal: 63, publishedOn: "2016-04-12" },
  { year: 2016, provincesWithTotal: 63, sample: 14_063, publishedOn: "2017-04-04" },
  { year: 2017, provincesWithTotal: 63, publishedOn: "2018-04-04" },
  { year: 2018, provincesWithTotal: 61, sample: 14_304, publishedOn: "2019-04-02" },
  { year: 2019, provincesWithTotal: 63, sample: 14_138, publishedOn: "2020-04-28" },
  { year: 2020, provincesWithTotal: 63, sample: 14_732, publishedOn: "2021-04-14" },
  { year: 2021, provincesWithTotal: 60, sample: 15_833, publishedOn: "2022-05-10" },
  { year: 2022, provincesWithTotal: 61, sample: 16_117, publishedOn: "2023-04-12" },
  { year: 2023, provincesWithTotal: 61, sample: 19_536, publishedOn: "2024-04-02" },
  { year: 2024, provincesWithTotal: 61, sample: 18_894, publishedOn: "2025-04-15" },
];

/** Provinces without a complete result, by the codes valid until 30 June 2025. */
export const PAPI_MISSING_RESULTS: readonly {
  readonly year: number;
  readonly provinceCode: string;
  readonly province: string;
  readonly dimensions: "all" | readonly string[];
}[] = [
  { year: 2014, provinceCode: "24", province: "Bắc Giang", dimensions: "all" },
  { year: 2014, provinceCode: "87", province: "Đồng Tháp", dimensions: "all" },
  { year: 2018, provinceCode: "22", province: "Quảng Ninh", dimensions: ["2", "4"] },
  { year: 2018, provinceCode: "87", province: "Đồng Tháp", dimensions: ["2", "4"] },
  { year: 2021, provinceCode: "22", province: "Quảng Ninh", dimensions: "all" },
  { year: 2021, provinceCode: "24", province: "Bắc Giang", dimensions: "all" },
  { year: 2021, provinceCode: "27", province: "Bắc Ninh", dimensions: "all" },
  { year: 2022, provinceCode: "24", province: "Bắc Giang", dimensions: ["1", "2", "4", "5"] },
  { year: 2022, provinceCode: "27", province: "Bắc Ninh", dimensions: ["2", "3", "4", "8"] },
  { year: 2023, provinceCode: "22", province: "Quảng Ninh", dimensions: "all" },
  { year: 2023, provinceCode: "74", province: "Bình Dương", dimensions: "all" },
  { year: 2024, provinceCode: "26", province: "Vĩnh Phúc", dimensions: "all" },
  { year: 2024, provinceCode: "82", province: "Tiền Giang", dimensions: "all" },
];
