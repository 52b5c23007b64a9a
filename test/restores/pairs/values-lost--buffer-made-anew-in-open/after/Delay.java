package pair;

import common.Line;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.util.Collector;

/** Holds messages back until some newer ones have come. */
final class Delay extends RichFlatMapFunction<Long, String> implements CheckpointedFunction {
  private final int held;
  private transient ListState<Long> stored;
  private List<Long> waiting = new ArrayList<>();

  Delay(int held) {
    this.held = held;
  }

  @Override
  public void open(OpenContext context) {
    waiting = new ArrayList<>();
    getRuntimeContext().getMetricGroup().gauge("waiting", (Gauge<Integer>) waiting::size);
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    stored = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("waiting", Types.LONG));
    for (Long message : stored.get()) {
      waiting.add(message);
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.clear();
    for (Long message : waiting) {
      stored.add(message);
    }
  }

  @Override
  public void flatMap(Long message, Collector<String> out) {
    waiting.add(message);
    while (waiting.size() > held) {
      out.collect(Line.of("sent", "all", waiting.remove(0)));
    }
  }
}
