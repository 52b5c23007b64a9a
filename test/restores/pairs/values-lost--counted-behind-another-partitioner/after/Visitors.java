package pair;

import common.Line;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** Counts in memory, and saves what it has counted in a list. */
final class Visitors extends RichMapFunction<String, String> implements CheckpointedFunction {
  private transient ListState<Tuple2<String, Long>> saved;
  private transient Map<String, Long> visitors;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    saved = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("visitors", Types.TUPLE(Types.STRING, Types.LONG)));
    visitors = new HashMap<>();
    for (Tuple2<String, Long> hall : saved.get()) {
      visitors.merge(hall.f0, hall.f1, Long::sum);
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    saved.clear();
    for (Map.Entry<String, Long> hall : visitors.entrySet()) {
      saved.add(Tuple2.of(hall.getKey(), hall.getValue()));
    }
  }

  @Override
  public String map(String hall) {
    return Line.of("visitors", hall, visitors.merge(hall, 1L, Long::sum));
  }
}
