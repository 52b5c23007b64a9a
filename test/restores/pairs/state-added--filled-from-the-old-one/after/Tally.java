package pair;

/** What is counted for a key. */
public class Tally {
  public long orders;
  public long refunds;
}
