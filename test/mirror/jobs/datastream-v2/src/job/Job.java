package job;

import java.util.Set;
import org.apache.flink.api.common.state.ListStateDeclaration;
import org.apache.flink.api.common.state.StateDeclaration;
import org.apache.flink.api.common.state.StateDeclarations;
import org.apache.flink.api.common.state.ValueStateDeclaration;
import org.apache.flink.api.common.typeinfo.TypeDescriptors;
import org.apache.flink.api.connector.dsv2.DataStreamV2SourceUtils;
import org.apache.flink.api.connector.source.lib.NumberSequenceSource;
import org.apache.flink.datastream.api.ExecutionEnvironment;
import org.apache.flink.datastream.api.common.Collector;
import org.apache.flink.datastream.api.context.PartitionedContext;
import org.apache.flink.datastream.api.function.OneInputStreamProcessFunction;

/** The second DataStream API: states that are declared, and asked for with the first record. */
public final class Job {
  public static void main(String[] args) throws Exception {
    ExecutionEnvironment env = ExecutionEnvironment.getInstance();
    env.fromSource(DataStreamV2SourceUtils.wrapSource(new NumberSequenceSource(1, 20_000_000)), "numbers")
        .withUid("numbers")
        .process(new Slow())
        .withUid("slow")
        .keyBy(number -> number % 4)
        .process(new Count())
        .withUid("count")
        .process(new Slow())
        .withUid("last");
    env.execute("datastream v2");
  }

  static final class Slow implements OneInputStreamProcessFunction<Long, Long> {
    @Override
    public void processRecord(Long number, Collector<Long> out, PartitionedContext<Long> context) throws Exception {
      Thread.sleep(4);
      out.collect(number);
    }
  }

  static final class Count implements OneInputStreamProcessFunction<Long, Long> {
    private static final ValueStateDeclaration<Long> COUNT = StateDeclarations.valueState("count", TypeDescriptors.LONG);
    private static final ListStateDeclaration<Long> SEEN = StateDeclarations.listState("seen", TypeDescriptors.LONG);

    @Override
    public Set<StateDeclaration> usesStates() {
      return Set.of(COUNT, SEEN);
    }

    @Override
    public void processRecord(Long number, Collector<Long> out, PartitionedContext<Long> context) throws Exception {
      Long before = context.getStateManager().getState(COUNT).value();
      context.getStateManager().getState(COUNT).update(before == null ? 1 : before + 1);
      context.getStateManager().getState(SEEN).update(java.util.Collections.singletonList(number));
      out.collect(number);
    }
  }
}
