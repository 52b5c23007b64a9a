package jobs;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** An operator that does not open. */
public final class Unwilling {
  private Unwilling() {}

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.fromSequence(1, 10).keyBy(n -> n % 2).process(new OpenThrows()).uid("throws").print().uid("out");
    env.execute("unwilling");
  }

  static final class OpenThrows extends KeyedProcessFunction<Long, Long, Long> {
    @Override
    public void open(OpenContext context) {
      getRuntimeContext().getState(new ValueStateDescriptor<>("first", Long.class));
      if (context != null) {
        throw new IllegalStateException("no database here");
      }
      getRuntimeContext().getState(new ValueStateDescriptor<>("second", Long.class));
    }

    @Override
    public void processElement(Long value, Context context, Collector<Long> out) {
      out.collect(value);
    }
  }
}
