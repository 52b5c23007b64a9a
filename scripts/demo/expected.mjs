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
