import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.util.Collector;

/** A job like any other, but for what it does in `main()` and when an operator opens. Arguments: the planted prefix, the report. */
public class HuntingJob {
  public static void main(String[] args) throws Exception {
    Hunter.hunt("main", args[0], args[1]);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.fromSequence(1, 1000)
        .uid("numbers")
        .keyBy(value -> value % 10)
        .process(new Count(args[0], args[1]))
        .uid("count")
        .name("Count")
        .sinkTo(new DiscardingSink<>())
        .uid("nowhere");
    env.execute("orders");
  }

  public static class Count extends KeyedProcessFunction<Long, Long, Long> {
    private final String prefix;
    private final String report;
    private transient ValueState<Long> count;

    Count(String prefix, String report) {
      this.prefix = prefix;
      this.report = report;
    }

    @Override
    public void open(OpenContext context) {
      count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Long.class));
      Hunter.hunt("operator", prefix, report);
    }

    @Override
    public void processElement(Long value, Context context, Collector<Long> out) throws Exception {
      Long before = count.value();
      count.update(before == null ? 1L : before + 1);
      out.collect(value);
    }
  }
}
