package pair;

import java.time.Instant;

/** A visit; it cannot be changed, so that Kryo writes it. */
public final class Visit {
  private final Instant time;
  private final String what;

  private Visit(Instant time, String what) {
    this.time = time;
    this.what = what;
  }

  static Visit of(String member) {
    return new Visit(Instant.parse("2024-05-17T09:30:15.250Z"), "weights and an hour of rowing with " + member);
  }

  String time() {
    return "time " + time;
  }

  String what() {
    return what;
  }
}
