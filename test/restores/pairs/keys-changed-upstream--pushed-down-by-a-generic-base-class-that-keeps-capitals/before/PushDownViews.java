package pair;

import org.apache.flink.util.Collector;

/** The views of a batch. */
final class PushDownViews extends PushDown<View> {
  @Override
  public void flatMap(Batch batch, Collector<View> out) {
    // Once for all of them.
    String user = lowerCase(batch.user);
    for (View view : batch.views) {
      out.collect(pushDown(view, batch, user));
    }
  }

  static View pushDown(View view, Batch batch, String batchUser) {
    if (view.user == null) {
      view.user = batchUser;
    } else {
      view.user = lowerCase(view.user);
    }
    if (view.device == null) {
      view.device = batch.device;
    }
    return view;
  }
}
