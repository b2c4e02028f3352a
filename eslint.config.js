import regexp from "eslint-plugin-regexp";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** What a pure library has nothing to do with. */
const OUTSIDE_WORLD = ["process", "console", "setTimeout", "fetch", "performance"];

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
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "No clock." },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: "No clock.",
        },
      ],
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
