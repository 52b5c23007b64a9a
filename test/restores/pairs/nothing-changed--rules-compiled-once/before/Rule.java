package pair;

/** What agents look like that are no browsers. */
public class Rule {
  public String name;
  public String expression;
  public long revision;

  public Rule() {}

  static Rule of(Long number) {
    Rule rule = new Rule();
    rule.name = "rule-" + number % 2;
    rule.expression = number % 2 == 0 ? "curl/.*" : "python-.*";
    return rule;
  }
}
