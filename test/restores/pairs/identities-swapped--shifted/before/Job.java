package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders")
        .uid("orders")
        .keyBy(Feed::key)
        .process(new Count())
        .keyBy(Feed::key)
        .process(new Audit())
        .rebalance()
        .print()
        .uid("out");
    env.execute("orders");
  }

  /** Counts the records of each key, prints the count, and passes the record on. */
  abstract static class Stage extends KeyedProcessFunction<String, Long, Long> {
    private final String label;
    private final long first;
    private transient ValueState<Long> count;

    Stage(String label, long first) {
      this.label = label;
      this.first = first;
    }

    @Override
    public void open(OpenContext context) {
      count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
    }

    @Override
    public void processElement(Long number, Context context, Collector<Long> out) throws Exception {
      long now = count.value() == null ? first : count.value() + 1;
      count.update(now);
      System.out.println(Line.of(label, context.getCurrentKey(), now));
      out.collect(number);
    }
  }

  static final class Count extends Stage {
    Count() {
      super("count", 1);
    }
  }

  static final class Audit extends Stage {
    Audit() {
      super("audit", 1000);
    }
  }
}
