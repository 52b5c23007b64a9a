package pair;

/** Sums up bytes. */
final class DataMeter extends Meter {
  DataMeter() {
    super("data");
  }

  @Override
  protected String sumName() {
    return "bytes";
  }
}
