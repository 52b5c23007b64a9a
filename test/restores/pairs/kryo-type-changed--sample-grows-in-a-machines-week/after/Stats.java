package pair;

/** What the values of a machine were. */
public class Stats {
  public long readings;
  public double highest;
  public long alarms;

  public Stats() {}
}
