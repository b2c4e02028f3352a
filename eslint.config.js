import regexp from "eslint-plugin-regexp";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** What a pure library has nothing to do with. */
const OUTSIDE_WORLD = ["process", "console", "setTimeout", "fetch", "performance", "Promise"];

const NO_CLOCK = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "No clock." },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "No clock.",
  },
];
/** Calls give their answers at once, and kinds are unions of words. */
const PLAIN = [
  { selector: ":function[async=true]", message: "Nothing is waited for." },
  { selector: "TSEnumDeclaration", message: "A union of literals says it." },
];

export default defineConfig(
  globalIgnores(["dist", ".cache", "coverage/**", "docs/api", "node_modules", "test/consumers"]),
  {
    files: ["**/*.ts"],
    ignores: ["tsup.config.ts", "vitest.config.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-unnecessary-condition": "error",
      "@typescript-eslint/strict-boolean-expressions": ["error", { allowNullableObject: false }],
      "guard-for-in": "error",
      "no-plusplus": ["error", { allowForLoopAfterthoughts: true }],
      "no-duplicate-imports": "error",
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: false, allowNullish: false },
      ],
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      "no-restricted-syntax": ["error", ...NO_CLOCK],
      "max-lines-per-function": ["error", { max: 70, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["**/*.ts", "**/*.js", "**/*.mjs"],
    extends: [regexp.configs["flat/recommended"]],
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...OUTSIDE_WORLD],
      "no-restricted-syntax": ["error", ...NO_CLOCK, ...PLAIN],
      // They take a third of the time, and have nothing to look at where those things are not.
      "@typescript-eslint/no-misused-promises": "off",
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
    },
  },
  {
    // JavaScript's dates depend on the machine's zone: two files count with them, in UTC.
    files: ["src/**/*.ts"],
    ignores: ["src/time/epoch-day.ts", "src/export/chart/weeks-of-month.ts"],
    rules: { "no-restricted-globals": ["error", ...OUTSIDE_WORLD, "Date", "Intl"] },
  },
  {
    files: ["test/**/*.ts", "examples/**/*.ts"],
    rules: { "max-lines-per-function": "off" },
  },
);
