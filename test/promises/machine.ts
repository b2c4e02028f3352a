import { answers } from "./answers.js";

/* Runs as a program of its own: says where it is, then what the library answers there. */
const { locale } = new Intl.DateTimeFormat().resolvedOptions();
console.log(`${locale} ${0 - new Date(Date.UTC(2021, 6, 1)).getTimezoneOffset()}`);
console.log(JSON.stringify(answers()));
