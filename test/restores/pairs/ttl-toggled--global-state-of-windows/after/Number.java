package pair;
import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Numbers the windows of each customer. */
public class Number extends ProcessWindowFunction<Long, String, String, TimeWindow> {
  private final ValueStateDescriptor<Long> descriptor = new ValueStateDescriptor<>("windows", Long.class);

  public Number() {
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofDays(7)).build());
  }

  @Override
  public void process(String customer, Context context, Iterable<Long> orders, Collector<String> out) throws Exception {
    ValueState<Long> windows = context.globalState().getState(descriptor);
    long now = windows.value() == null ? 1 : windows.value() + 1;
    windows.update(now);
    out.collect(Line.of("windows", customer, now));
  }
}
