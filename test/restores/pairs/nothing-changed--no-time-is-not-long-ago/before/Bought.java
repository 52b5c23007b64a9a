package pair;

/** A member bought something. */
public class Bought {
  private static final long EPOCH = 1_700_000_000_000L;

  public String member;
  public int points;
  public long at;

  public Bought() {}

  static Bought of(Long number) {
    Bought bought = new Bought();
    bought.member = "member-" + number % 4;
    bought.points = 1;
    bought.at = EPOCH + number * 1000;
    return bought;
  }
}
