package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.metrics.Counter;

/** Reads what machines send, and counts it. */
final class Parse extends RichMapFunction<Long, Reading> {
  private transient Counter parsed;

  @Override
  public void open(OpenContext context) {
    parsed = getRuntimeContext().getMetricGroup().counter("parsed");
  }

  @Override
  public Reading map(Long number) {
    parsed.inc();
    Reading reading = Reading.of(number);
    reading.humidity = 40.0;
    return reading;
  }
}
