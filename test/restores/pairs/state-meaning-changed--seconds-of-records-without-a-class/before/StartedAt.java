package pair;

import common.Line;
import java.time.Instant;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps when a host was first heard of. */
final class StartedAt extends KeyedProcessFunction<String, Map<String, String>, String> {
  private transient ValueState<Long> started;

  @Override
  public void open(OpenContext context) {
    started = getRuntimeContext().getState(new ValueStateDescriptor<>("started", Types.LONG));
  }

  @Override
  public void processElement(Map<String, String> record, Context context, Collector<String> out) throws Exception {
    long seconds = Long.parseLong(record.get("time"));
    out.collect(Line.of("started", record.get("host"), started.value() == null ? "now" : Instant.ofEpochSecond(started.value())));
    if (started.value() == null) {
      started.update(seconds);
    }
  }
}
