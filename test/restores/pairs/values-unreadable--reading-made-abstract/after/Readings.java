package pair;

/** Reads what sensors send. */
final class Readings {
  private Readings() {}

  static Reading parse(Long number) {
    boolean damp = number % 4 == 3;
    Reading reading = damp ? new Humidity() : new Temperature();
    reading.sensor = "sensor-" + number % 4;
    reading.store = "store-" + number % 2;
    reading.value = damp ? 60 + number % 20 : -18 + number % 40 / 10.0;
    reading.at = number;
    return reading;
  }
}
