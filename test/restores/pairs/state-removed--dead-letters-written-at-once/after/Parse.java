package pair;

import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Parses what the exchanges send; what cannot be parsed goes aside. */
final class Parse extends ProcessFunction<Long, Call> {
  static final OutputTag<String> BROKEN = new OutputTag<>("broken", Types.STRING);

  @Override
  public void processElement(Long number, Context context, Collector<Call> out) {
    String line = number % 5 == 4 ? "?" + number : "subscriber-" + number % 4 + "," + (60 + number % 30);
    try {
      out.collect(Call.parse(line));
    } catch (RuntimeException broken) {
      context.output(BROKEN, line);
    }
  }
}
