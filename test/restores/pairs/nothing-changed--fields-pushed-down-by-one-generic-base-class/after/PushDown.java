package pair;

import java.util.List;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;

/** Copies what stands in front of a batch into each of its events. */
abstract class PushDown<T> implements FlatMapFunction<Batch, T> {
  private final Functions.Get<Batch, List<T>> events;
  private final Functions.Get<T, String> getUser;
  private final Functions.Set<T, String> setUser;
  private final Functions.Get<T, String> getDevice;
  private final Functions.Set<T, String> setDevice;

  PushDown(
      Functions.Get<Batch, List<T>> events,
      Functions.Get<T, String> getUser,
      Functions.Set<T, String> setUser,
      Functions.Get<T, String> getDevice,
      Functions.Set<T, String> setDevice) {
    this.events = events;
    this.getUser = getUser;
    this.setUser = setUser;
    this.getDevice = getDevice;
    this.setDevice = setDevice;
  }

  @Override
  public void flatMap(Batch batch, Collector<T> out) {
    for (T event : events.apply(batch)) {
      out.collect(pushDown(event, batch));
    }
  }

  final T pushDown(T event, Batch batch) {
    pushDown(event, getUser, setUser, batch.user == null ? "" : batch.user);
    setUser.accept(event, lowerCase(getUser.apply(event)));
    pushDown(event, getDevice, setDevice, batch.device);
    return event;
  }

  private static <T> void pushDown(T event, Functions.Get<T, String> get, Functions.Set<T, String> set, String ofBatch) {
    if (get.apply(event) == null) {
      set.accept(event, ofBatch);
    }
  }

  private static String lowerCase(String user) {
    return user.toLowerCase();
  }
}
