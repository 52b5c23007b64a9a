package pair;

import common.Line;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the readings of each kind of sensor. */
final class ByKind extends KeyedProcessFunction<String, Reading, String> {
  private static final List<String> KINDS = List.of("temperature", "humidity");

  private transient List<ValueState<Long>> counts;

  @Override
  public void open(OpenContext context) {
    counts = new ArrayList<>();
    for (int i = 0; i < KINDS.size(); i++) {
      counts.add(getRuntimeContext().getState(new ValueStateDescriptor<>("kind-" + i, Types.LONG)));
    }
  }

  @Override
  public void processElement(Reading reading, Context context, Collector<String> out) throws Exception {
    ValueState<Long> count = counts.get(KINDS.indexOf(reading.kind));
    long now = count.value() == null ? 1 : count.value() + 1;
    count.update(now);
    out.collect(Line.of(reading.kind, context.getCurrentKey(), now));
  }
}
