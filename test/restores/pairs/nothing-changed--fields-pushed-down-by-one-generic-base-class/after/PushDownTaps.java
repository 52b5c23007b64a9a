package pair;

/** The taps of a batch. */
final class PushDownTaps extends PushDown<Tap> {
  PushDownTaps() {
    super(batch -> batch.taps, Tap::getUser, Tap::setUser, Tap::getDevice, Tap::setDevice);
  }
}
