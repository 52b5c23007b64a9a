package pair;

/** A payment that a rule found. */
public class Alert {
  public String account;
  public String rule;
  public long at;

  public Alert() {}

  public Alert(String account, String rule, long at) {
    this.account = account;
    this.rule = rule;
    this.at = at;
  }
}
