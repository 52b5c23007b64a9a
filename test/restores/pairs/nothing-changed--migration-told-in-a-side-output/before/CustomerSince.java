package pair;

import common.Line;
import java.time.Instant;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the time of a customer's first visit. */
final class CustomerSince extends KeyedProcessFunction<String, Visit, String> {
  private transient ValueState<Long> firstSeconds;

  @Override
  public void open(OpenContext context) {
    firstSeconds = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Types.LONG));
  }

  @Override
  public void processElement(Visit visit, Context context, Collector<String> out) throws Exception {
    Long first = firstSeconds.value();
    if (first == null) {
      firstSeconds.update(visit.at);
    }
    out.collect(Line.of("since", visit.customer, first == null ? "now" : Instant.ofEpochSecond(first)));
  }
}
