package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Counts the records of each key, the first as one.
 *
 * <p>What it counts is shown at once.
 */
final class Work extends KeyedProcessFunction<String, Long, String> {

  @Override
  public void processElement(final Long ignored, final Context where, final Collector<String> collector) throws Exception {
    // Nothing is stored before the first record.
    final long counted = count.value() == null ? 1 : count.value() + 1;

    count.update(counted);
    collector.collect(Line.of("count", where.getCurrentKey(), counted));
  }

  @Override
  public void open(final OpenContext unused) {
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
  }

  /** How many there were. */
  private transient ValueState<Long> count;
}
