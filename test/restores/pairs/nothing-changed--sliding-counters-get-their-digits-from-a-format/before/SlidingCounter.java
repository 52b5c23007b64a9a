package pair;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts by windows, and tells what came together in buckets of several windows. */
abstract class SlidingCounter<T> extends KeyedProcessFunction<String, T, Counted> {
  private final ChronoUnit unit;
  private final List<Integer> buckets;
  private final int longest;
  private final long emitWindow;
  private final TimeOf<T> timeOf;
  private transient MapState<Long, Long> windowCounts;

  SlidingCounter(ChronoUnit unit, List<Integer> buckets, Duration emitWindow, TimeOf<T> timeOf) {
    this.unit = unit;
    this.buckets = new ArrayList<>(buckets);
    this.longest = Collections.max(buckets);
    this.emitWindow = emitWindow.toMillis();
    this.timeOf = timeOf;
  }

  static LocalDateTime toDateTime(long millis) {
    return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
  }

  /** The number of the window that a time falls into, told by its end: year, month, day and so on as digits. */
  abstract long toWindowKey(LocalDateTime time);

  /** The end of a window of that number. */
  abstract LocalDateTime windowDateTime(long windowKey);

  @Override
  public void open(OpenContext context) {
    windowCounts = getRuntimeContext().getMapState(new MapStateDescriptor<>("windowCounts", Types.LONG, Types.LONG));
  }

  @Override
  public void processElement(T record, Context context, Collector<Counted> out) throws Exception {
    long at = timeOf.applyAsLong(record);
    long window = toWindowKey(toDateTime(at));
    Long before = windowCounts.get(window);
    windowCounts.put(window, before == null ? 1L : before + 1);
    context.timerService().registerEventTimeTimer(at - at % emitWindow + emitWindow);
    tell(context.getCurrentKey(), toDateTime(at), out);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Counted> out) throws Exception {
    LocalDateTime now = toDateTime(time);
    List<Long> outdated = new ArrayList<>();
    for (Long window : windowCounts.keys()) {
      if (unit.between(windowDateTime(window), now) >= longest) {
        outdated.add(window);
      }
    }
    for (Long window : outdated) {
      windowCounts.remove(window);
    }
  }

  private void tell(String key, LocalDateTime now, Collector<Counted> out) throws Exception {
    for (int bucket : buckets) {
      long sum = 0;
      for (Long window : windowCounts.keys()) {
        if (unit.between(windowDateTime(window), now) < bucket) {
          sum += windowCounts.get(window);
        }
      }
      out.collect(new Counted(key, bucket, unit.name(), sum));
    }
  }

  interface TimeOf<T> extends ToLongFunction<T>, Serializable {}
}
