package jobs;

import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Operators that do not survive being initialised. */
public final class Hostile {
  public static void build(StreamExecutionEnvironment env) {
    env.setParallelism(1);
    KeyedStream<Long, Long> keyed = env.fromSequence(0, 1).map(new Initialising()).name("initialising").keyBy(n -> n, Types.LONG);
    keyed.process(new Throwing()).name("throwing").sinkTo(new DiscardingSink<>());
    keyed.process(new Blocking()).name("blocking").sinkTo(new DiscardingSink<>());
    keyed.process(new Erring()).name("erring").sinkTo(new DiscardingSink<>());
    keyed
        .window(TumblingEventTimeWindows.of(Duration.ofSeconds(1)))
        .process(new Windowed())
        .name("windowed")
        .sinkTo(new DiscardingSink<>());
    // Flink's writer has the descriptor of a list that older versions left in it, and asks for it as an operator's own, if at all.
    keyed.sinkTo(new DiscardingSink<>()).name("keyed-sink");
    env.fromSequence(0, 1).map(new NeverOpened()).name("never-opened").sinkTo(new DiscardingSink<>());
  }

  private static final class Initialising extends RichMapFunction<Long, Long> implements CheckpointedFunction {
    @Override
    public Long map(Long n) {
      return n;
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) {}

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
      context.getOperatorStateStore().getListState(new ListStateDescriptor<>("first", Types.LONG));
      throw new IllegalStateException("no broker");
    }
  }

  /** Would connect somewhere; an operator without a key has nothing to register there. */
  private static final class NeverOpened extends RichMapFunction<Long, Long> {
    @Override
    public void open(OpenContext context) {
      throw new IllegalStateException("opened");
    }

    @Override
    public Long map(Long n) {
      return n;
    }
  }

  private abstract static class Keyed extends KeyedProcessFunction<Long, Long, Long> {
    @Override
    public void open(OpenContext context) throws Exception {
      getRuntimeContext().getState(new ValueStateDescriptor<>("first", Types.LONG));
      fail();
    }

    abstract void fail() throws Exception;

    @Override
    public void processElement(Long n, Context context, Collector<Long> out) {}
  }

  private static final class Throwing extends Keyed {
    @Override
    void fail() {
      throw new IllegalStateException("no database");
    }
  }

  private static final class Erring extends Keyed {
    @Override
    void fail() {
      fail();
    }
  }

  private static final class Blocking extends Keyed {
    @Override
    void fail() {
      while (true) {
        try {
          Thread.sleep(60_000);
        } catch (InterruptedException ignored) {
          // goes on
        }
      }
    }
  }

  private static final class Windowed extends ProcessWindowFunction<Long, Long, Long, TimeWindow> {
    @Override
    public void open(OpenContext context) {
      throw new IllegalStateException("no database");
    }

    @Override
    public void process(Long key, Context context, Iterable<Long> elements, Collector<Long> out) {}
  }

  private Hostile() {}
}
