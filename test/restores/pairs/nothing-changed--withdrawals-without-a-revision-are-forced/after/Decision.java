package pair;

/** What is to be done in the shops. */
public class Decision {
  public String product;
  public String action;
  public long changes;

  public Decision() {}

  Decision(String product, String action, long changes) {
    this.product = product;
    this.action = action;
    this.changes = changes;
  }
}
