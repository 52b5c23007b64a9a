package pair;

import common.Line;
import java.time.Instant;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Keeps the time of a customer's first visit. */
final class CustomerSince extends KeyedProcessFunction<String, Visit, String> {
  static final OutputTag<String> MIGRATED = new OutputTag<>("migrated", Types.STRING);

  /** Of former releases. */
  private transient ValueState<Long> firstSeconds;
  private transient ValueState<Long> firstMillis;

  @Override
  public void open(OpenContext context) {
    firstSeconds = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Types.LONG));
    firstMillis = getRuntimeContext().getState(new ValueStateDescriptor<>("first-millis", Types.LONG));
  }

  @Override
  public void processElement(Visit visit, Context context, Collector<String> out) throws Exception {
    migrate(context);
    Long first = firstMillis.value();
    if (first == null) {
      firstMillis.update(visit.at * 1000);
    }
    out.collect(Line.of("since", visit.customer, first == null ? "now" : Instant.ofEpochMilli(first)));
  }

  private void migrate(Context context) throws Exception {
    Long seconds = firstSeconds.value();
    if (seconds != null) {
      firstMillis.update(seconds * 1000);
      firstSeconds.clear();
      context.output(MIGRATED, Line.of("migrated", context.getCurrentKey(), seconds));
    }
  }
}
