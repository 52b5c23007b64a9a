package pair;

/** A pulse of an electricity meter. */
public class Pulse {
  public String meter;
  public long at;

  public Pulse() {}

  static Pulse of(Long number) {
    Pulse pulse = new Pulse();
    pulse.meter = "meter-" + number % 4;
    pulse.at = 1_700_000_000_000L + number;
    return pulse;
  }
}
