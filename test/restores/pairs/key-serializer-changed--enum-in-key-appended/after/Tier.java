package pair;

/** How well a customer is served. */
public enum Tier {
  PLAIN,
  GOLD,
  BLACK
}
