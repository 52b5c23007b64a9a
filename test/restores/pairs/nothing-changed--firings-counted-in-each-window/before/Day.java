package pair;

/** What a shop sold on a day. */
public class Day {
  public long items;
  public long cents;

  public Day() {}
}
