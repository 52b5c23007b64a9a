package pair;

/** Where a player stands. */
public class Standing {
  public String player;
  public String league;
  public String games;
  public long shown;

  public Standing() {}
}
