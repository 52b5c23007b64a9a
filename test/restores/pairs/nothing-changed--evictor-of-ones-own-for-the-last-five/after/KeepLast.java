package pair;

import java.util.Iterator;
import org.apache.flink.streaming.api.windowing.evictors.Evictor;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.streaming.runtime.operators.windowing.TimestampedValue;

/** Keeps a number of readings, and none without a value for longer than it takes to look at them. */
final class KeepLast implements Evictor<Reading, GlobalWindow> {
  private final int number;

  KeepLast(int number) {
    this.number = number;
  }

  @Override
  public void evictBefore(Iterable<TimestampedValue<Reading>> readings, int size, GlobalWindow window, EvictorContext context) {
    int surplus = size - number;
    for (Iterator<TimestampedValue<Reading>> each = readings.iterator(); surplus > 0 && each.hasNext(); surplus--) {
      each.next();
      each.remove();
    }
  }

  @Override
  public void evictAfter(Iterable<TimestampedValue<Reading>> readings, int size, GlobalWindow window, EvictorContext context) {
    for (Iterator<TimestampedValue<Reading>> each = readings.iterator(); each.hasNext(); ) {
      if (!each.next().getValue().isValid()) {
        each.remove();
      }
    }
  }
}
