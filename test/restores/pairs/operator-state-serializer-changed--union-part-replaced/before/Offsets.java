package pair;

import common.Line;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** Remembers how far it has read each topic. */
final class Offsets extends RichMapFunction<Long, String> implements CheckpointedFunction {
  private transient ListState<Tuple2<TopicRange, Long>> offsets;
  private transient long offset;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    offsets = context.getOperatorStateStore().getUnionListState(new ListStateDescriptor<>("topic-partition-offset-states", TypeInformation.of(new TypeHint<Tuple2<TopicRange, Long>>() {})));
    for (Tuple2<TopicRange, Long> restored : offsets.get()) {
      offset = Math.max(offset, restored.f1);
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    offsets.clear();
    offsets.add(Tuple2.of(TopicRange.of("orders"), offset));
  }

  @Override
  public String map(Long number) {
    return Line.of("offset", "all", ++offset);
  }
}
