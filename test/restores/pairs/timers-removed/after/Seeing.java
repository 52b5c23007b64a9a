package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/** Shows the count of firings, and waits for none. */
final class Seeing extends RichMapFunction<Long, String> {
  private transient ValueState<Long> ticks;

  @Override
  public void open(OpenContext context) {
    ticks = getRuntimeContext().getState(new ValueStateDescriptor<>("ticks", Types.LONG));
  }

  @Override
  public String map(Long number) throws Exception {
    return Line.of("seen", Feed.key(number), ticks.value() == null ? "no" : "yes");
  }
}
