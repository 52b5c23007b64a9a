package pair;

/** How often a scooter's battery was seen. */
public class Battery {
  public long seen;
  public long warnings;

  public Battery() {}
}
