package pair;

/** What a player has so far. */
public class Points {
  public String league;
  public long games;
  public long sum;

  public Points() {}
}
