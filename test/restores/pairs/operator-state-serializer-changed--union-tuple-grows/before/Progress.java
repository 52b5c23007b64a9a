package pair;
import common.Line;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** Remembers how far each partition has come. */
public class Progress extends RichMapFunction<Long, String> implements CheckpointedFunction {
  private transient ListState<Tuple2<String, Long>> stored;
  private long position;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    stored = context.getOperatorStateStore().getUnionListState(new ListStateDescriptor<>("progress", Types.TUPLE(Types.STRING, Types.LONG)));
    for (Tuple2<String, Long> part : stored.get()) {
      position += part.f1;
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.clear();
    stored.add(Tuple2.of("only", position));
  }

  @Override
  public String map(Long in) {
    return Line.of("position", "only", ++position);
  }
}
