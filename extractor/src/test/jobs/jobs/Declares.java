package jobs;

import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.util.Collector;

/** States that one record in a million asks for, under names that are made of it. */
public final class Declares {
  public static final long RARE = 424_242;

  /** Whether it came, for who runs the job in this JVM. */
  public static volatile boolean came;

  private Declares() {}

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    build(env);
    env.execute("declares");
  }

  public static void build(StreamExecutionEnvironment env) {
    env.fromSequence(1, Long.MAX_VALUE).uid("numbers").keyBy(n -> n % 2).process(new ByRecord()).uid("by-record")
        .sinkTo(new DiscardingSink<>()).uid("out");
  }

  /** Its names are of the record. */
  public static final class ByRecord extends KeyedProcessFunction<Long, Long, Long> {
    @Override
    public void processElement(Long value, Context context, Collector<Long> out) throws Exception {
      if (value == RARE) {
        String name = "rare-" + value % 10;
        getRuntimeContext().getState(new ValueStateDescriptor<>(name, Long.class)).update(value);
        getRuntimeContext().getMapState(new MapStateDescriptor<>(name + "-by-name", String.class, Integer.class)).put("a", 1);
        came = true;
      }
    }
  }
}
