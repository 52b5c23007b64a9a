package pair;

import common.Line;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers when something happened last, and counts by day how often it did. */
final class LastAndCount<K, T> extends ExportingFunction<K, T, String> {
  static final OutputTag<List<String>> FORGOTTEN = new OutputTag<>("forgotten", Types.LIST(Types.STRING));
  private static final Logger LOG = LoggerFactory.getLogger(LastAndCount.class);
  private final TypeInformation<K> keyType;
  private final TimeOf<T> timeOf;
  private final long days;
  private transient ValueState<Long> last;
  private transient MapState<Instant, Long> dayCounts;

  LastAndCount(TypeInformation<K> keyType, TimeOf<T> timeOf, Duration kept) {
    this(false, keyType, timeOf, kept);
  }

  LastAndCount(boolean exporting, TypeInformation<K> keyType, TimeOf<T> timeOf, Duration kept) {
    super(exporting);
    this.keyType = keyType;
    this.timeOf = timeOf;
    this.days = kept.toDays();
  }

  @Override
  public void open(OpenContext context) throws Exception {
    super.open(context);
    last = getRuntimeContext().getState(new ValueStateDescriptor<>("last", Types.LONG));
    dayCounts = getRuntimeContext().getMapState(new MapStateDescriptor<>("day-counts", Types.INSTANT, Types.LONG));
  }

  @Override
  public void processElement(T record, Context context, Collector<String> out) throws Exception {
    long at = timeOf.applyAsLong(record);
    Long before = last.value();
    out.collect(Line.of("last", context.getCurrentKey(), before == null ? "none" : (before - Visit.BEGINNING) / Visit.STEP));
    // What comes late does not make the last visit an earlier one.
    if (before == null || at > before) {
      last.update(at);
    } else {
      LOG.debug("{} of {} is not behind {}.", at, context.getCurrentKey(), before);
    }

    Instant day = Instant.ofEpochMilli(at).truncatedTo(ChronoUnit.DAYS);
    Long count = dayCounts.get(day);
    dayCounts.put(day, count == null ? 1L : count + 1);
    context.timerService().registerEventTimeTimer(day.plus(days, ChronoUnit.DAYS).toEpochMilli());
    long sum = sum();
    if (!isExporting()) {
      out.collect(Line.of("visits", context.getCurrentKey(), sum));
    }
    export(new Exported().with("last", last.value()).with("count", sum));
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    Instant oldest = Instant.ofEpochMilli(time).minus(days, ChronoUnit.DAYS);
    List<Instant> forgotten = new ArrayList<>();
    for (Instant day : dayCounts.keys()) {
      if (!day.isAfter(oldest)) {
        forgotten.add(day);
      }
    }
    for (Instant day : forgotten) {
      dayCounts.remove(day);
    }
    context.output(FORGOTTEN, forgotten.stream().map(Instant::toString).collect(Collectors.toList()));
    if (dayCounts.isEmpty()) {
      last.clear();
      export(new Exported());
    }
  }

  private long sum() throws Exception {
    long sum = 0;
    for (Map.Entry<Instant, Long> entry : dayCounts.entries()) {
      sum += entry.getValue();
    }
    return sum;
  }

  @Override
  public String toString() {
    return "last and count by " + keyType;
  }

  interface TimeOf<T> extends ToLongFunction<T>, Serializable {}
}
