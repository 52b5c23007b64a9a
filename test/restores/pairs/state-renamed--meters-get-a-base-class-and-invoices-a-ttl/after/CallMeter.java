package pair;

/** Sums up minutes. */
final class CallMeter extends Meter {
  CallMeter() {
    super("calls");
  }
}
