package pair;

/** A temperature. */
public final class Degrees {
  final double value;

  Degrees(double value) {
    this.value = value;
  }
}
