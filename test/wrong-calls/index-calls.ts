import * as given from "./arguments.js";

const index = given.argument("papi");
const edition = given.argument("2021", "5", "-3", "1.5", "1e7");
const scope = given.options({
  index: given.optional(given.text("papi")),
  edition: given.optional(given.also(given.text("2021"), "5", "-3", "1.5", "1e7")),
});
const year = given.argument(2021);
const inQuotes = given.argument("2021", "a year in quotes");
const known = given.argument("2021", "a year in quotes");

export const INDEX_CALLS: given.Calls = [
  ["indexMeasures", [[scope]]],
  ["matchMeasure", [[given.text("Chỉ số nội dung 5"), scope]]],
  [
    "findMeasure",
    [
      [
        given.open(
          given.fieldsOf({
            index: given.also(index, ...given.TEXTS),
            edition: given.also(edition, ...given.TEXTS),
            code: given.text("5"),
          }),
        ),
      ],
    ],
  ],
  ["otherIndex", [[given.argument("pci")]]],
  ["parIndexBands", []],
  ["papi.edition", [[given.also(year, "a year in quotes")]]],
  ["papi.editions", []],
  ["papi.unknownEditions", []],
  ["papi.dimension", [[inQuotes, given.argument("5", "5")]]],
  ["papi.subDimension", [[inQuotes, given.argument("5.1")]]],
  ["papi.seriesBreaks", [[year, given.argument(2019), given.optional(given.argument("5", "5"))]]],
  ["papi.groups", []],
  ["papi.groupSizes", []],
  ["papi.significantChange", []],
  ["parIndex.edition", [[known]]],
  ["parIndex.editions", []],
  ["parIndex.field", [[known, given.argument("5", "5")]]],
  ["parIndex.groupings", []],
  ["parIndex.bands", []],
  ["sipas.edition", [[given.also(known, "a year in quotes")]]],
  ["sipas.editions", []],
  ["sipas.element", [[known, given.argument("1", "5")]]],
  ["sipas.item", [[given.argument("2024", "a year in quotes"), given.argument("9.15", "5")]]],
  ["sipas.seriesBreaks", [[year, given.argument(2019)]]],
  ["sipas.answers", []],
  ["sipas.methods", []],
  ["sipas.nationalSeries", []],
];
