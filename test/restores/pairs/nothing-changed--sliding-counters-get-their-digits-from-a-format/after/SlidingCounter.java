package pair;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
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
class SlidingCounter<T> extends KeyedProcessFunction<String, T, Counted> {
  private final ChronoUnit unit;
  private final List<Integer> buckets;
  private final int longest;
  private final WindowKeys windows;
  private final TimeOf<T> timeOf;
  private transient MapState<Long, Long> windowCounts;

  SlidingCounter(ChronoUnit unit, List<Integer> buckets, Duration windowSlide, TimeOf<T> timeOf) {
    this.unit = unit;
    this.buckets = new ArrayList<>(buckets);
    this.longest = Collections.max(buckets);
    this.windows = WindowKeys.of(windowSlide);
    this.timeOf = timeOf;
  }

  @Override
  public void open(OpenContext context) {
    windowCounts = getRuntimeContext().getMapState(new MapStateDescriptor<>("windowCounts", Types.LONG, Types.LONG));
  }

  @Override
  public void processElement(T record, Context context, Collector<Counted> out) throws Exception {
    long at = timeOf.applyAsLong(record);
    Instant now = Instant.ofEpochMilli(at);
    long window = windows.of(now);
    Long before = windowCounts.get(window);
    windowCounts.put(window, before == null ? 1L : before + 1);
    context.timerService().registerEventTimeTimer(windows.endMillis(at));
    tell(context.getCurrentKey(), now, out);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Counted> out) throws Exception {
    List<Long> outdated = new ArrayList<>();
    for (Long window : windowCounts.keys()) {
      if (age(window, Instant.ofEpochMilli(time)) >= longest) {
        outdated.add(window);
      }
    }
    for (Long window : outdated) {
      windowCounts.remove(window);
    }
  }

  private void tell(String key, Instant now, Collector<Counted> out) throws Exception {
    for (int bucket : buckets) {
      long sum = 0;
      for (Long window : windowCounts.keys()) {
        if (age(window, now) < bucket) {
          sum += windowCounts.get(window);
        }
      }
      out.collect(new Counted(key, bucket, unit.name(), sum));
    }
  }

  private long age(long window, Instant now) {
    return unit.between(windows.end(window), now);
  }

  interface TimeOf<T> extends ToLongFunction<T>, Serializable {}
}
