package pair;

/** What an analyst asked to be alerted of. */
public class Rule {
  public String id;
  public double minimum;
  public long revision;

  public Rule() {}

  static Rule of(Long number) {
    Rule rule = new Rule();
    rule.id = "rule-" + number % 2;
    rule.minimum = 60 + 10 * (number % 2);
    return rule;
  }
}
