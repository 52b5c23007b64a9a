package pair;

/** Where a player stands. */
public class Standing {
  public String player;
  public String league;
  public long games;
  public long shown;

  public Standing() {}
}
