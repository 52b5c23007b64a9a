package pair;

/** What belongs together. */
public class Conversation {
  public String customer;
  public long messages;
  public long answered;

  public Conversation() {}
}
