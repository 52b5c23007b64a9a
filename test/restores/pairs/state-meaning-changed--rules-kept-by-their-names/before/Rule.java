package pair;

/** What an analyst wants to be told of. */
public class Rule {
  public String id;
  public String name;
  public int most;
  public long revision;

  public Rule() {}

  static Rule of(Long number) {
    Rule rule = new Rule();
    rule.id = "R" + (100 + number % 2);
    rule.name = number % 2 == 0 ? "too-often" : "at-night";
    rule.most = 1_000_000;
    return rule;
  }

  Rule revised(Rule known) {
    revision = known == null ? 1 : known.revision + 1;
    return this;
  }
}
