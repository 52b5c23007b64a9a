package pair;

/** Sums up bytes. */
final class DataMeter extends Meter {
  DataMeter() {
    super("data");
  }
}
