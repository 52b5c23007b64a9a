package pair;

/** What transfers are looked at for. */
public class Rule {
  public int id;
  public String name;
  public long above;

  public Rule() {}

  static Rule of(Long number) {
    Rule rule = new Rule();
    rule.id = 1 + (int) (number % 2);
    rule.name = rule.id == 1 ? "any-amount" : "high-amount";
    rule.above = rule.id == 1 ? 0 : 1_000_000;
    return rule;
  }
}
