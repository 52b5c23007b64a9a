package pair;

import pair.rules.Rule;

/** Where rules come from. */
final class Rules {
  private Rules() {}

  static Rule read(Long number) {
    Rule rule = new Rule();
    rule.id = "rule-" + number % 3;
    rule.threshold = 5;
    rule.severity = number % 3 == 0 ? Rule.Severity.HIGH : Rule.Severity.LOW;
    return rule;
  }
}
