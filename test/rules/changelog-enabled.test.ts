import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const job = jobOf(counting());
const on = (option: string) => ({ ...job, configuration: { [option]: "true" } });

ruleCases("changelog-enabled", [
  {
    name: "the changelog is switched on",
    before: job,
    after: on("state.changelog.enabled"),
    findings: ["fails-later changelog-enabled: orders"],
    says: { message: "dies at its first checkpoint", fix: "CLAIM", evidence: "rule" },
  },
  {
    name: "by the option's older name, where it was switched off in so many words",
    before: { ...job, configuration: { "state.backend.changelog.enabled": "false" } },
    after: on("state.backend.changelog.enabled"),
    findings: ["fails-later changelog-enabled: orders"],
  },
  {
    name: "silent: it was on before, by either name",
    before: on("state.backend.changelog.enabled"),
    after: on("state.changelog.enabled"),
    findings: [],
  },
  {
    name: "silent: the configuration claims the savepoint",
    before: job,
    after: {
      ...job,
      configuration: { "state.changelog.enabled": "true", "execution.state-recovery.claim-mode": "CLAIM" },
    },
    findings: [],
  },
  {
    name: "silent: it is switched off",
    before: on("state.changelog.enabled"),
    after: job,
    findings: [],
  },
]);
