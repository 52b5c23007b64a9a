package pair;

/** What a sensor told. */
public class Reading {
  static final long EPOCH = 1_700_000_000_000L;
  private static final long TWO_DAYS = 172_800_000;

  public String device;
  public String kind;
  public double value;
  public long at;

  public Reading() {}

  /** One of four devices; it was cold for a while, and now and then a reading comes days late. */
  static Reading of(Long number) {
    Reading reading = new Reading();
    reading.device = "device-" + number % 4;
    reading.kind = number / 4 % 4 == 0 ? "humidity" : "temperature";
    reading.value = (number / 4 == 1 ? 15 : 20) + number % 4;
    reading.at = EPOCH + number - (number > 200 && number % 10 == 7 ? TWO_DAYS : 0);
    return reading;
  }
}
