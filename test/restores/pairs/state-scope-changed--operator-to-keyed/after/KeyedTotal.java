package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/** Counts the records of each key in a keyed state. */
final class KeyedTotal extends RichMapFunction<Long, String> {
  private transient ValueState<Long> total;

  @Override
  public void open(OpenContext context) {
    total = getRuntimeContext().getState(new ValueStateDescriptor<>("total", Types.LONG));
  }

  @Override
  public String map(Long number) throws Exception {
    total.update(total.value() == null ? 1 : total.value() + 1);
    return Line.of("total", "all", total.value());
  }
}
