package pair;

/** The views of a batch. */
final class PushDownViews extends PushDown<View> {
  PushDownViews() {
    super(batch -> batch.views, View::getUser, View::setUser, View::getDevice, View::setDevice);
  }
}
