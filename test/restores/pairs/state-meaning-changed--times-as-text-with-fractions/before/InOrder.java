package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Says of each position whether it is older than the latest. */
final class InOrder extends KeyedProcessFunction<String, Position, String> {
  private transient ValueState<String> latest;

  @Override
  public void open(OpenContext context) {
    latest = getRuntimeContext().getState(new ValueStateDescriptor<>("latest", Types.STRING));
  }

  @Override
  public void processElement(Position position, Context context, Collector<String> out) throws Exception {
    String before = latest.value();
    boolean late = before != null && position.at.compareTo(before) < 0;
    out.collect(Line.of("order", position.ship, before == null ? "first" : late ? "late" : "in order"));
    if (!late) {
      latest.update(position.at);
    }
  }
}
