package pair;

/** Where a ship is, and how fast. */
public class Fix {
  public String ship;
  /** In metres a second. */
  public double speed;

  public Fix() {}

  static Fix of(Long number) {
    Fix fix = new Fix();
    fix.ship = "ship-" + number % 4;
    fix.speed = number < 4 ? 5 : 10;
    return fix;
  }
}
