package pair;

/** When power was used. */
public enum Tariff {
  DAY,
  NIGHT,
  WEEKEND
}
