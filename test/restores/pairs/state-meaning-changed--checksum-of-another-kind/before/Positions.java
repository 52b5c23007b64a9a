package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps what a trader holds. */
final class Positions extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<String> position;

  @Override
  public void open(OpenContext context) {
    position = getRuntimeContext().getState(new ValueStateDescriptor<>("position", Types.STRING));
  }

  @Override
  public void processElement(Long trade, Context context, Collector<String> out) throws Exception {
    String[] parts = Envelope.open(position.value()).orElse("0,none").split(",");
    long lots = Long.parseLong(parts[0]) + 1;
    String since = parts[1];
    out.collect(Line.of("since", context.getCurrentKey(), since));
    out.collect(Line.of("lots", context.getCurrentKey(), lots));
    position.update(Envelope.seal(lots + "," + (since.equals("none") ? "trade " + trade : since)));
  }
}
