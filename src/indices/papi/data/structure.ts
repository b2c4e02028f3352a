/*
 * What each edition is made of: codes as printed in that edition, keys that keep their meaning
 * across editions (`3.2` was the inspection boards until 2015 and the answers to citizens since).
 * The unions of codes in `codes.ts` are derived from these constants.
 *
 * Positions of dimension 5 from 2021 on are inferred: construction permits left it, and the
 * printed numbering of the three that stayed was not seen.
 */
const PARTICIPATION = {
  code: "1",
  key: "participation",
  subDimensions: [
    { code: "1.1", key: "civic-knowledge" },
    { code: "1.2", key: "opportunities-for-participation" },
    { code: "1.3", key: "quality-of-elections" },
    { code: "1.4", key: "voluntary-contributions" },
  ],
} as const;

const TRANSPARENCY_UNTIL_2017 = {
  code: "2",
  key: "transparency",
  subDimensions: [
    { code: "2.1", key: "poverty-lists" },
    { code: "2.2", key: "communal-budget" },
    { code: "2.3", key: "land-use-plan-and-price" },
  ],
} as const;

const TRANSPARENCY_SINCE_2018 = {
  code: "2",
  key: "transparency",
  subDimensions: [
    { code: "2.1", key: "access-to-information" },
    { code: "2.2", key: "poverty-lists" },
    { code: "2.3", key: "communal-budget" },
    { code: "2.4", key: "land-use-plan-and-price" },
  ],
} as const;

const ACCOUNTABILITY_UNTIL_2015 = {
  code: "3",
  key: "vertical-accountability",
  subDimensions: [
    { code: "3.1", key: "interactions-with-authorities" },
    { code: "3.2", key: "peoples-inspection-boards" },
    { code: "3.3", key: "community-investment-boards" },
  ],
} as const;

const ACCOUNTABILITY_2016_2017 = {
  code: "3",
  key: "vertical-accountability",
  subDimensions: [
    { code: "3.1", key: "interactions-with-authorities" },
    { code: "3.2", key: "response-to-citizens" },
    { code: "3.3", key: "peoples-inspection-boards" },
  ],
} as const;

const ACCOUNTABILITY_SINCE_2018 = {
  code: "3",
  key: "vertical-accountability",
  subDimensions: [
    { code: "3.1", key: "interactions-with-authorities" },
    { code: "3.2", key: "response-to-citizens" },
    { code: "3.3", key: "access-to-justice" },
  ],
} as const;

const CONTROL_OF_CORRUPTION = {
  code: "4",
  key: "control-of-corruption",
  subDimensions: [
    { code: "4.1", key: "corruption-in-local-government" },
    { code: "4.2", key: "corruption-in-service-delivery" },
    { code: "4.3", key: "equity-in-state-employment" },
    { code: "4.4", key: "willingness-to-fight-corruption" },
  ],
} as const;

const PROCEDURES_UNTIL_2020 = {
  code: "5",
  key: "administrative-procedures",
  subDimensions: [
    { code: "5.1", key: "certification-procedures" },
    { code: "5.2", key: "construction-permits" },
    { code: "5.3", key: "land-use-rights-procedures" },
    { code: "5.4", key: "commune-level-personal-procedures" },
  ],
} as const;

const PROCEDURES_SINCE_2021 = {
  code: "5",
  key: "administrative-procedures",
  subDimensions: [
    { code: "5.1", key: "certification-procedures" },
    { code: "5.2", key: "land-use-rights-procedures" },
    { code: "5.3", key: "commune-level-personal-procedures" },
  ],
} as const;

const SERVICE_DELIVERY = {
  code: "6",
  key: "public-service-delivery",
  subDimensions: [
    { code: "6.1", key: "public-health" },
    { code: "6.2", key: "public-primary-education" },
    { code: "6.3", key: "basic-infrastructure" },
    { code: "6.4", key: "law-and-order" },
  ],
} as const;

const ENVIRONMENT = {
  code: "7",
  key: "environmental-governance",
  subDimensions: [
    { code: "7.1", key: "environmental-protection" },
    { code: "7.2", key: "air-quality" },
    { code: "7.3", key: "water-quality" },
  ],
} as const;

const E_GOVERNANCE_2018 = {
  code: "8",
  key: "e-governance",
  subDimensions: [
    { code: "8.1", key: "egovernment-portals" },
    { code: "8.2", key: "internet-access" },
  ],
} as const;

const E_GOVERNANCE_SINCE_2019 = {
  code: "8",
  key: "e-governance",
  subDimensions: [
    { code: "8.1", key: "egovernment-portals" },
    { code: "8.2", key: "internet-access" },
    { code: "8.3", key: "e-responsiveness" },
  ],
} as const;

/** Years and parts of every edition whose structure is known. */
export const PAPI_STRUCTURES = {
  "2011-2015": {
    years: [2011, 2012, 2013, 2014, 2015],
    dimensions: [
      PARTICIPATION,
      TRANSPARENCY_UNTIL_2017,
      ACCOUNTABILITY_UNTIL_2015,
      CONTROL_OF_CORRUPTION,
      PROCEDURES_UNTIL_2020,
      SERVICE_DELIVERY,
    ],
  },
  "2016-2017": {
    years: [2016, 2017],
    dimensions: [
      PARTICIPATION,
      TRANSPARENCY_UNTIL_2017,
      ACCOUNTABILITY_2016_2017,
      CONTROL_OF_CORRUPTION,
      PROCEDURES_UNTIL_2020,
      SERVICE_DELIVERY,
    ],
  },
  "2018": {
    years: [2018],
    dimensions: [
      PARTICIPATION,
      TRANSPARENCY_SINCE_2018,
      ACCOUNTABILITY_SINCE_2018,
      CONTROL_OF_CORRUPTION,
      PROCEDURES_UNTIL_2020,
      SERVICE_DELIVERY,
      ENVIRONMENT,
      E_GOVERNANCE_2018,
    ],
  },
  "2019-2020": {
    years: [2019, 2020],
    dimensions: [
      PARTICIPATION,
      TRANSPARENCY_SINCE_2018,
      ACCOUNTABILITY_SINCE_2018,
      CONTROL_OF_CORRUPTION,
      PROCEDURES_UNTIL_2020,
      SERVICE_DELIVERY,
      ENVIRONMENT,
      E_GOVERNANCE_SINCE_2019,
    ],
  },
  "2021-2024": {
    years: [2021, 2022, 2023, 2024],
    dimensions: [
      PARTICIPATION,
      TRANSPARENCY_SINCE_2018,
      ACCOUNTABILITY_SINCE_2018,
      CONTROL_OF_CORRUPTION,
      PROCEDURES_SINCE_2021,
      SERVICE_DELIVERY,
      ENVIRONMENT,
      E_GOVERNANCE_SINCE_2019,
    ],
  },
} as const;
