package pair;

import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Ones to the one side, thousands to the other. */
final class Split extends ProcessFunction<Long, Long> {
  static final OutputTag<Long> ONES = new OutputTag<>("ones", Types.LONG);
  static final OutputTag<Long> THOUSANDS = new OutputTag<>("thousands", Types.LONG);

  @Override
  public void processElement(Long number, Context context, Collector<Long> out) {
    context.output(ONES, 1L);
    context.output(THOUSANDS, 1000L);
  }
}
