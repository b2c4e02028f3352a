/*
 * What each edition is made of: codes as printed in that edition, keys that keep their meaning
 * across editions (`3.2` was the inspection boards until 2015 and the answers to citizens since).
 * The unions of codes in `codes.ts` are derived from these constants.
 *
 * Positions of dimension 5 from 2021 on are inferred: construction permits left it, and the
 * printed numbering of the three that stayed was not seen.
 */

/** Every edition whose structure is known and its years, oldest first: the columns below. */
export const PAPI_YEARS = [
  ["2011-2015", [2011, 2012, 2013, 2014, 2015]],
  ["2016-2017", [2016, 2017]],
  ["2018", [2018]],
  ["2019-2020", [2019, 2020]],
  ["2021-2024", [2021, 2022, 2023, 2024]],
] as const;

/** The code of each dimension in each edition; empty where the edition lacks it. */
export const PAPI_DIMENSION_CODES = {
  participation: ["1", "1", "1", "1", "1"],
  transparency: ["2", "2", "2", "2", "2"],
  "vertical-accountability": ["3", "3", "3", "3", "3"],
  "control-of-corruption": ["4", "4", "4", "4", "4"],
  "administrative-procedures": ["5", "5", "5", "5", "5"],
  "public-service-delivery": ["6", "6", "6", "6", "6"],
  "environmental-governance": ["", "", "7", "7", "7"],
  "e-governance": ["", "", "8", "8", "8"],
} as const;

/** The code of each sub-dimension in each edition; empty where the edition lacks it. */
export const PAPI_SUB_DIMENSION_CODES = {
  "civic-knowledge": ["1.1", "1.1", "1.1", "1.1", "1.1"],
  "opportunities-for-participation": ["1.2", "1.2", "1.2", "1.2", "1.2"],
  "quality-of-elections": ["1.3", "1.3", "1.3", "1.3", "1.3"],
  "voluntary-contributions": ["1.4", "1.4", "1.4", "1.4", "1.4"],
  "poverty-lists": ["2.1", "2.1", "2.2", "2.2", "2.2"],
  "access-to-information": ["", "", "2.1", "2.1", "2.1"],
  "communal-budget": ["2.2", "2.2", "2.3", "2.3", "2.3"],
  "land-use-plan-and-price": ["2.3", "2.3", "2.4", "2.4", "2.4"],
  "interactions-with-authorities": ["3.1", "3.1", "3.1", "3.1", "3.1"],
  "peoples-inspection-boards": ["3.2", "3.3", "", "", ""],
  "response-to-citizens": ["", "3.2", "3.2", "3.2", "3.2"],
  "community-investment-boards": ["3.3", "", "", "", ""],
  "access-to-justice": ["", "", "3.3", "3.3", "3.3"],
  "corruption-in-local-government": ["4.1", "4.1", "4.1", "4.1", "4.1"],
  "corruption-in-service-delivery": ["4.2", "4.2", "4.2", "4.2", "4.2"],
  "equity-in-state-employment": ["4.3", "4.3", "4.3", "4.3", "4.3"],
  "willingness-to-fight-corruption": ["4.4", "4.4", "4.4", "4.4", "4.4"],
  "certification-procedures": ["5.1", "5.1", "5.1", "5.1", "5.1"],
  "construction-permits": ["5.2", "5.2", "5.2", "5.2", ""],
  "land-use-rights-procedures": ["5.3", "5.3", "5.3", "5.3", "5.2"],
  "commune-level-personal-procedures": ["5.4", "5.4", "5.4", "5.4", "5.3"],
  "public-health": ["6.1", "6.1", "6.1", "6.1", "6.1"],
  "public-primary-education": ["6.2", "6.2", "6.2", "6.2", "6.2"],
  "basic-infrastructure": ["6.3", "6.3", "6.3", "6.3", "6.3"],
  "law-and-order": ["6.4", "6.4", "6.4", "6.4", "6.4"],
  "environmental-protection": ["", "", "7.1", "7.1", "7.1"],
  "air-quality": ["", "", "7.2", "7.2", "7.2"],
  "water-quality": ["", "", "7.3", "7.3", "7.3"],
  "egovernment-portals": ["", "", "8.1", "8.1", "8.1"],
  "internet-access": ["", "", "8.2", "8.2", "8.2"],
  "e-responsiveness": ["", "", "", "8.3", "8.3"],
} as const;
