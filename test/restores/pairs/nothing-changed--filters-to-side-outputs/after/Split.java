package pair;

import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Odd numbers go aside. */
final class Split extends ProcessFunction<Long, Long> {
  static final OutputTag<Long> ODD = new OutputTag<>("odd", Types.LONG);

  @Override
  public void processElement(Long number, Context context, Collector<Long> out) {
    if (number % 2 == 1) {
      context.output(ODD, number);
    } else {
      out.collect(number);
    }
  }
}
