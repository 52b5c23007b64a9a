package pair;

import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** A visit is over when nothing was clicked for half an hour. */
final class Visits extends KeyedProcessFunction<String, Click, String> {
  private static final long GAP = Duration.ofMinutes(30).toMillis();

  private transient ValueState<Long> last;
  private transient ValueState<Long> clicks;

  @Override
  public void open(OpenContext context) {
    last = getRuntimeContext().getState(new ValueStateDescriptor<>("last", Types.LONG));
    clicks = getRuntimeContext().getState(new ValueStateDescriptor<>("clicks", Types.LONG));
  }

  @Override
  public void processElement(Click click, Context context, Collector<String> out) throws Exception {
    Long before = last.value();
    boolean goesOn = before != null && click.at - before <= GAP;
    long now = goesOn ? clicks.value() + 1 : 1;
    last.update(click.at);
    clicks.update(now);
    out.collect(Line.of("clicks", click.visitor, now));
  }
}
