package pair;

import java.time.Instant;

/** A record and when it came. */
public class Timed<T> {
  public T record;
  public Instant at;

  public Timed() {}

  static <T> Timed<T> now(T record) {
    Timed<T> timed = new Timed<>();
    timed.record = record;
    timed.at = Instant.now();
    return timed;
  }
}
