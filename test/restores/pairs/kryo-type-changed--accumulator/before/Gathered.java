package pair;

/** What was gathered; no POJO in Flink's sense, so Kryo writes it. */
final class Gathered {
  private final String first;
  private final String last;

  Gathered(String first, String last) {
    this.first = first;
    this.last = last;
  }

  String shown() {
    return first + " to " + last;
  }
}
