package pair;

/** Somebody plays. */
public class Player {
  public String token;
  public long played;

  public Player() {}
}
