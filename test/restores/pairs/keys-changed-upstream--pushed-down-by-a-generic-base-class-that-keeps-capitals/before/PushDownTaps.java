package pair;

import org.apache.flink.util.Collector;

/** The taps of a batch. */
final class PushDownTaps extends PushDown<Tap> {
  @Override
  public void flatMap(Batch batch, Collector<Tap> out) {
    // Once for all of them.
    String user = lowerCase(batch.user);
    for (Tap tap : batch.taps) {
      out.collect(pushDown(tap, batch, user));
    }
  }

  static Tap pushDown(Tap tap, Batch batch, String batchUser) {
    if (tap.user == null) {
      tap.user = batchUser;
    } else {
      tap.user = lowerCase(tap.user);
    }
    if (tap.device == null) {
      tap.device = batch.device;
    }
    return tap;
  }
}
