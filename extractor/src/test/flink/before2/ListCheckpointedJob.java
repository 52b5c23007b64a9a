package before2;

import java.util.Collections;
import java.util.List;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.streaming.api.checkpoint.ListCheckpointed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Functions with the list that Flink kept for them before Flink 2. */
public final class ListCheckpointedJob {
  private ListCheckpointedJob() {}

  public static void build(StreamExecutionEnvironment env) {
    env.fromSequence(1, 10).map(new Listed()).name("listed").map(n -> n).name("neither").print();
  }

  /** Its list is registered by Flink. */
  @SuppressWarnings("deprecation")
  public static final class Listed implements MapFunction<Long, Long>, ListCheckpointed<Long> {
    @Override
    public Long map(Long n) {
      return n;
    }

    @Override
    public List<Long> snapshotState(long checkpoint, long timestamp) {
      return Collections.singletonList(checkpoint);
    }

    @Override
    public void restoreState(List<Long> state) {}
  }
}
