package pair;

/** How a machine is. */
public class Health {
  public long signals;
  public long checks;
  public long checkedAt;

  public Health() {}

  static Health since(long now) {
    Health health = new Health();
    health.checkedAt = now;
    return health;
  }
}
