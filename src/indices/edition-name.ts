/** How a caller names an edition of an index: by its key (`"2021-2024"`) or one of its years. */
export type EditionName = string | number;
