package pair;

/** What was gathered; no POJO in Flink's sense, so Kryo writes it. */
final class Gathered {
  private final String first;
  private final String end;

  Gathered(String first, String last) {
    this.first = first;
    this.end = last;
  }

  String shown() {
    return first + " to " + end;
  }
}
