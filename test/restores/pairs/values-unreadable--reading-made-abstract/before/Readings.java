package pair;

/** Reads what sensors send. */
final class Readings {
  private Readings() {}

  static Reading parse(Long number) {
    Reading reading = new Reading();
    reading.sensor = "sensor-" + number % 4;
    reading.store = "store-" + number % 2;
    reading.value = -18 + number % 40 / 10.0;
    reading.at = number;
    return reading;
  }
}
