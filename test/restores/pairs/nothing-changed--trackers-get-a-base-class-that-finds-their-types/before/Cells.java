package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Follows how busy cells are. */
final class Cells extends KeyedProcessFunction<String, Usage, String> {
  private transient ValueState<CellStats> stats;

  @Override
  public void open(OpenContext context) {
    stats = getRuntimeContext().getState(new ValueStateDescriptor<>("stats", CellStats.class));
  }

  @Override
  public void processElement(Usage usage, Context context, Collector<String> out) throws Exception {
    CellStats now = stats.value() == null ? new CellStats() : stats.value();
    now.records++;
    now.most = Math.max(now.most, usage.kilobytes);
    stats.update(now);
    out.collect(Line.of("cell", usage.cell, now.records));
  }
}
