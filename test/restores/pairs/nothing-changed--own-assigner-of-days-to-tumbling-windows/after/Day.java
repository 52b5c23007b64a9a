package pair;

/** What a shop has sold on a day. */
public class Day {
  public long sold;
  public long first = -1;

  public Day() {}
}
