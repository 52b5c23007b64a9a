package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what a device sends, by its kind. */
final class CountKinds extends KeyedProcessFunction<String, Long, String> {
  private static final Logger LOG = LoggerFactory.getLogger(CountKinds.class);
  private transient Counters counters;

  @Override
  public void open(OpenContext context) {
    counters = new Counters(getRuntimeContext());
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    String kind = kindOf(number);
    out.collect(Line.of(kind, context.getCurrentKey(), counters.increment(kind)));
    if (number % 1000 == 0) {
      LOG.info("{} seen", number);
    }
  }

  private static String kindOf(long number) {
    return number / 4 % 2 == 0 ? "reading" : "alarm";
  }
}
