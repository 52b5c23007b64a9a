package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/** Counts the records of each key. */
final class CountByMap extends RichMapFunction<Long, String> {
  private transient ValueState<Long> count;

  @Override
  public void open(OpenContext context) {
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
  }

  @Override
  public String map(Long number) throws Exception {
    count.update(count.value() == null ? 1 : count.value() + 1);
    return Line.of("count", Feed.key(number), count.value());
  }
}
