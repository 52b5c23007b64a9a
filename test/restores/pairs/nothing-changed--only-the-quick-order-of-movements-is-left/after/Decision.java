package pair;

/** What is to be done about a movement. */
public class Decision {
  public String article;
  public long revision;
  public long decided;
  public String action;

  public Decision() {}

  static Decision of(Movement movement, long decided, String action) {
    Decision decision = new Decision();
    decision.article = movement.article;
    decision.revision = movement.revision;
    decision.decided = decided;
    decision.action = action;
    return decision;
  }
}
