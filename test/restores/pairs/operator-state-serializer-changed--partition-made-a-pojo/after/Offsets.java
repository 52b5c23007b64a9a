package pair;

import common.Line;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** Tells every record its offset in the partition that it belongs to. */
final class Offsets extends RichMapFunction<Long, String> implements CheckpointedFunction {
  private static final int PARTITIONS = 3;

  private transient ListState<Tuple2<TopicPartition, Long>> stored;
  private transient Map<Integer, Long> offsets;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    stored =
        context
            .getOperatorStateStore()
            .getUnionListState(new ListStateDescriptor<>("topic-partition-offsets", TypeInformation.of(new TypeHint<Tuple2<TopicPartition, Long>>() {})));
    offsets = new HashMap<>();
    for (Tuple2<TopicPartition, Long> each : stored.get()) {
      offsets.merge(each.f0.getPartition(), each.f1, Math::max);
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.clear();
    for (Map.Entry<Integer, Long> each : offsets.entrySet()) {
      stored.add(Tuple2.of(new TopicPartition("orders", each.getKey()), each.getValue()));
    }
  }

  @Override
  public String map(Long number) {
    int partition = (int) (number % PARTITIONS);
    return Line.of("offset", "orders-" + partition, offsets.merge(partition, 1L, Long::sum));
  }
}
