package jobs;

import java.io.Serializable;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.assigners.TumblingProcessingTimeWindows;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** States that are asked for when records flow. */
public final class Lazy {
  private Lazy() {}

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String suffix = arguments.length == 0 ? "x" : arguments[0];
    env.fromSequence(1, 10).keyBy(n -> n % 2).process(new ByName()).uid("by-name")
        .keyBy(n -> n % 2).process(new ByComputedName(suffix)).uid("by-computed-name")
        .keyBy(n -> n % 2).process(new AskedTwice()).uid("asked-twice")
        .keyBy(n -> n % 2).process(new ByHelper()).uid("by-helper")
        .keyBy(n -> n % 2).countWindow(3).reduce(Long::sum).uid("count-window")
        .keyBy(n -> n % 2).window(TumblingProcessingTimeWindows.of(Duration.ofSeconds(5))).process(new PerWindow()).uid("per-window")
        .print().uid("out");
    env.execute("lazy");
  }

  /** Asks for a state on the first record. */
  static final class ByName extends KeyedProcessFunction<Long, Long, Long> {
    @Override
    public void processElement(Long value, Context context, Collector<Long> out) throws Exception {
      getRuntimeContext().getState(new ValueStateDescriptor<>("late", Long.class)).update(value);
      out.collect(value);
    }
  }

  /** Nobody knows the name before the function runs. */
  static final class ByComputedName extends KeyedProcessFunction<Long, Long, Long> {
    private final String suffix;

    ByComputedName(String suffix) {
      this.suffix = suffix;
    }

    @Override
    public void processElement(Long value, Context context, Collector<Long> out) throws Exception {
      getRuntimeContext().getState(new ValueStateDescriptor<>("late-" + suffix, Long.class)).update(value);
      out.collect(value);
    }
  }

  /** Asks in open() and again later, for the same: nothing can be missing. */
  static final class AskedTwice extends KeyedProcessFunction<Long, Long, Long> {
    static final String NAME = String.valueOf("twice");

    @Override
    public void open(OpenContext context) {
      getRuntimeContext().getState(new ValueStateDescriptor<>(NAME, Long.class));
    }

    @Override
    public void processElement(Long value, Context context, Collector<Long> out) throws Exception {
      getRuntimeContext().getState(new ValueStateDescriptor<>(NAME, Long.class)).update(value);
      out.collect(value);
    }
  }

  /** The state is asked for three calls further on, behind an interface. */
  static final class ByHelper extends KeyedProcessFunction<Long, Long, Long> {
    private final Memory memory = new Notebook();

    @Override
    public void processElement(Long value, Context context, Collector<Long> out) throws Exception {
      memory.note(getRuntimeContext(), value);
      out.collect(value);
    }
  }

  interface Memory extends Serializable {
    void note(RuntimeContext context, Long value) throws Exception;
  }

  static class Notebook implements Memory {
    @Override
    public void note(RuntimeContext context, Long value) throws Exception {
      context.getListState(new ListStateDescriptor<>("notes", Long.class)).add(value);
    }
  }

  static final class PerWindow extends ProcessWindowFunction<Long, Long, Long, TimeWindow> {
    @Override
    public void process(Long key, Context context, Iterable<Long> values, Collector<Long> out) throws Exception {
      context.globalState().getState(new ValueStateDescriptor<>("fired", Long.class)).update(key);
      out.collect(key);
    }
  }
}
