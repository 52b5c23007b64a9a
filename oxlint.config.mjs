/** The layer rule: what each pure folder may import besides itself. Data flows this way and never back. */
const layers = {
  manifest: [],
  versions: ["manifest"],
  compare: ["manifest", "versions"],
  rules: ["manifest", "versions", "compare"],
  verdict: ["manifest", "versions", "compare", "rules"],
  report: ["manifest", "versions", "compare", "rules", "verdict"],
};
const edges = [
  "extract",
  "savepoint",
  "baseline",
  "github",
  "commandline",
  "explain",
  "checking",
  "recording",
  "action",
];
const folders = [...Object.keys(layers), ...edges];

const pure =
  "This folder is pure: no Node, process or GitHub API, no clock, no I/O. Do it at the edge and hand the value in.";
const nodeGlobals =
  "process Buffer Date performance fetch console setTimeout setInterval setImmediate queueMicrotask require globalThis";
const nodeModules =
  "assert async_hooks buffer child_process cluster crypto dgram dns events fs http http2 https module net os path" +
  " perf_hooks process readline stream timers tls tty url util v8 vm worker_threads zlib";

// The linter's regular expressions know no look-ahead, so what is forbidden has to be listed.
const from = (names) => `^(\\.\\./)+(${names.join("|")})/`;
const entries = {
  regex: "^(\\.\\./)+(cli|check|record|extractJob)\\.js$",
  message: "The entries import the folders, never the other way round.",
};

const layer = ([folder, below]) => {
  const above = folders.filter((name) => name !== folder && !below.includes(name));
  const message = `src/${folder} may import ${["itself", ...below].join(", ")} and nothing else: data flows one way.`;
  const platform = { regex: `^(node:|@actions/|@octokit/|(${nodeModules.split(" ").join("|")})(/|$))`, message: pure };
  const patterns = [platform, { regex: from(above), message }, entries];
  return { files: [`src/${folder}/**`], rules: { "eslint/no-restricted-imports": ["error", { patterns }] } };
};

export default {
  plugins: ["typescript", "unicorn", "oxc", "import", "jest"],
  categories: { correctness: "error", suspicious: "error" },
  ignorePatterns: ["dist/**", "lib/**", "build/**", "demo/out/**", "**/target/**"],
  rules: {
    "typescript/no-explicit-any": "error",
    "typescript/no-floating-promises": "error",
    "typescript/consistent-type-imports": "error",
    "typescript/no-non-null-assertion": "error",
    "import/no-default-export": "error",
    "import/no-cycle": "error",
    "eslint/eqeqeq": "error",
    "eslint/prefer-const": "error",
    "eslint/no-eval": "error",
    // Shadowing by short lambda parameters, and sorting or reversing a fresh copy, are clear enough to read.
    "eslint/no-shadow": "off",
    "unicorn/no-array-sort": "off",
    "unicorn/no-array-reverse": "off",
    "unicorn/consistent-function-scoping": "off",
    // Code points are what we cut texts by; narrowing after a length check is what index access asks for.
    "typescript/no-misused-spread": "off",
    "typescript/no-unsafe-type-assertion": "off",
    // What a library types as any may be text today; the conversion is what makes it so.
    "typescript/no-unnecessary-type-conversion": "off",
  },
  overrides: [
    // Plain JavaScript: nothing tells the linter that an array holds strings or that a call never returns.
    {
      files: ["**/*.mjs"],
      rules: { "typescript/require-array-sort-compare": "off", "typescript/consistent-return": "off" },
    },
    { files: ["jest.config.js", "oxlint.config.mjs"], rules: { "import/no-default-export": "off" } },
    // The same value many times is what such a test wants.
    {
      files: ["test/**"],
      rules: {
        "unicorn/no-array-fill-with-reference-type": "off",
        // Assertions have names of their own where several tests share them, and hold under a condition where a law does.
        "jest/expect-expect": ["error", { assertFunctionNames: ["expect*"] }],
        "jest/no-standalone-expect": ["error", { additionalTestBlockFunctions: ["law"] }],
        "jest/no-conditional-expect": "off",
      },
    },
    {
      files: Object.keys(layers).map((folder) => `src/${folder}/**`),
      rules: {
        "eslint/no-restricted-globals": ["error", ...nodeGlobals.split(" ").map((name) => ({ name, message: pure }))],
        "eslint/no-restricted-properties": [
          "error",
          { object: "Math", property: "random", message: "Same input, same output." },
        ],
      },
    },
    ...Object.entries(layers).map(layer),
    {
      files: ["src/extract/**", "src/savepoint/**", "src/baseline/**"],
      rules: {
        "eslint/no-restricted-imports": [
          "error",
          {
            patterns: [
              {
                regex: from(["compare", "rules", "verdict", "report", "github", "commandline", "explain", "checking"]),
                message: "This folder brings facts: it neither compares nor judges nor words.",
              },
              entries,
            ],
          },
        ],
      },
    },
  ],
};
