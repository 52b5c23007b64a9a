package pair;

/** Where a ship is, and how fast. */
public class Fix {
  private static final double KMH = 3.6;

  public String ship;
  /** In kilometres an hour. */
  public double speed;

  public Fix() {}

  static Fix of(Long number) {
    Fix fix = new Fix();
    fix.ship = "ship-" + number % 4;
    fix.speed = KMH * (number < 4 ? 5 : 10);
    return fix;
  }

  boolean isUnderWay() {
    return speed > 1;
  }
}
