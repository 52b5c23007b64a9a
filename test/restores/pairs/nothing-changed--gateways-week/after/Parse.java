package pair;

import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Parses beats; what is none goes aside. */
final class Parse extends ProcessFunction<Long, Beat> {
  static final OutputTag<Long> NOT_UNDERSTOOD = new OutputTag<>("not-understood", Types.LONG);

  @Override
  public void processElement(Long number, Context context, Collector<Beat> out) {
    if (number < 0) {
      context.output(NOT_UNDERSTOOD, number);
      return;
    }
    out.collect(Beat.of(number));
  }
}
