package pair;

import java.time.Duration;

/** A visit; it cannot be changed, so that Kryo writes it. */
public final class Visit {
  private final Duration time;
  private final String what;

  private Visit(Duration time, String what) {
    this.time = time;
    this.what = what;
  }

  static Visit of(String member) {
    return new Visit(Duration.ofMinutes(95), "weights and an hour of rowing with " + member);
  }

  String time() {
    return "time " + time;
  }

  String what() {
    return what;
  }
}
