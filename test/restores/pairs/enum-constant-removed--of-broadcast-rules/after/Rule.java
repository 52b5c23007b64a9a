package pair;

/** What is checked. */
public class Rule {
  public Kind kind;
  public long limit;
  public long revision;

  public static Rule of(Long number) {
    Rule rule = new Rule();
    rule.kind = Kind.values()[(int) (number % Kind.values().length)];
    rule.limit = 1000;
    return rule;
  }

  /** Kinds of rules. */
  public enum Kind {
    AMOUNT,
    VELOCITY
  }
}
