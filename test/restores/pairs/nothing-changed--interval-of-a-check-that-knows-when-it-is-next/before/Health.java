package pair;

/** How a machine is. */
public class Health {
  public long signals;
  public long checks;
  public long checkAt;

  public Health() {}

  static Health due(long time) {
    Health health = new Health();
    health.checkAt = time;
    return health;
  }
}
