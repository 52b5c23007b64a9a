/** What the week between the two versions did to state: one silent loss, one refusal, one migration, and nothing else. */
const expected = [
  { outcome: "loses", operator: "customer-tracker", state: "open-orders" },
  { outcome: "refuses", operator: "rule-scorer", state: "strikes" },
  { outcome: "migrates", operator: "customer-tracker", state: "profile" },
];

/** Sentences about what a report lacks or has too much; empty when it says what it must. */
export function missedBy(report) {
  const found = report.findings.map(({ outcome, operator, state }) => ({ outcome, operator: operator.uid, state }));
  const name = ({ outcome, operator, state }) => `${outcome}: ${operator} / ${state ?? "-"}`;
  const [want, have] = [expected.map(name), found.map(name)];
  return [
    ...want.filter((one) => !have.includes(one)).map((one) => `not found: ${one}`),
    ...have.filter((one) => !want.includes(one)).map((one) => `not expected: ${one}`),
    ...(report.outcome === "refuses" ? [] : [`the job's outcome is ${report.outcome}, not refuses`]),
  ];
}

/** The same about the pull request: red, then green, and one comment that is brought up to date. */
export function missedOnPullRequest(broken, fixed) {
  const body = (push) => push.comments[0]?.body ?? "";
  const annotated = broken.annotations.filter(({ properties }) => properties.file?.endsWith("OrderJob.java"));
  return [
    [
      broken.status === 1 && fixed.status === 0,
      `the pushes ended with ${broken.status} and ${fixed.status}, not 1 and 0`,
    ],
    [broken.comments.length === 1 && fixed.comments.length === 1, "there is not one comment"],
    [broken.comments[0]?.id === fixed.comments[0]?.id, "the second push made another comment"],
    [annotated.length === 2, `${annotated.length} lines of the job were annotated, not 2`],
    [
      body(broken).includes("open-orders") && body(broken).includes("strikes"),
      "the comment does not name what is lost",
    ],
    [body(fixed).includes("**Mended:** 2 of the 3 findings"), "the comment does not say what was mended"],
  ].flatMap(([holds, sentence]) => (holds ? [] : [sentence]));
}
