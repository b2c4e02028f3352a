import type { Columns } from "../../text/index.js";
import type { SIPAS_EDITIONS, SIPAS_METHODS } from "./data/editions.js";
import type { SIPAS_POLICY_ELEMENTS, SIPAS_SERVICE_ELEMENTS } from "./data/elements.js";

type Row = (typeof SIPAS_EDITIONS)[number];
type ServiceElement = Columns<(typeof SIPAS_SERVICE_ELEMENTS)[number]>;
type PolicyElement = Columns<(typeof SIPAS_POLICY_ELEMENTS)[number]>;
type NameOf<Edition extends Row> = Edition["key"] | `${Edition["years"][number][0]}`;
type With<Elements extends Row["elements"]> = Extract<Row, { readonly elements: Elements }>;

/** The instruments of SIPAS, named by number and year of their decision. */
export type SipasEditionKey = Row["key"];

/** An element's stable name, the same in every edition. */
export type SipasElementKey = (ServiceElement | PolicyElement)[1];

/** The codes of elements: `"1"` to `"5"` of service, `"P1"` to `"P4"` of policy. */
export type SipasElementCode = (ServiceElement | PolicyElement)[0];

/** The ways of making an index from answers that are known; none is known to be the official one. */
export type SipasMethodKey = Columns<(typeof SIPAS_METHODS)[number]>[0];

/**
 * From the name of an edition, as a plan writes it, to its codes: the key of the edition
 * (`"2640-2017"`) or one of its years (`"2021"`). Editions whose elements are not known are absent.
 */
export type SipasEditionCodes = Readonly<
  Record<NameOf<With<"service">>, ServiceElement[0]> &
    Record<NameOf<With<"service-and-policy">>, SipasElementCode>
>;
