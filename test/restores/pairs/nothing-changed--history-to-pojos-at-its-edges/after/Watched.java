package pair;

import org.apache.flink.api.java.tuple.Tuple2;

/** A title that was watched. */
final class Watched {
  private final String title;
  private final long number;

  Watched(String title, long number) {
    this.title = title;
    this.number = number;
  }

  static Watched of(Tuple2<String, Long> stored) {
    return new Watched(stored.f0, stored.f1);
  }

  Tuple2<String, Long> stored() {
    return Tuple2.of(title, number);
  }

  @Override
  public String toString() {
    return title + " at " + number;
  }
}
