package pair;

/** What was counted so far. */
public class Tally {
  public long count;
}
