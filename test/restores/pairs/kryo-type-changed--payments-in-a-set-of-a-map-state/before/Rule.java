package pair;

/** How much may be paid within how long. */
public class Rule {
  public int id;
  public double limit;
  public long windowMillis;

  public Rule() {}

  static Rule of(Long number) {
    Rule rule = new Rule();
    rule.id = 1;
    rule.limit = 1_000_000;
    rule.windowMillis = 900_000;
    return rule;
  }
}
