package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;

/** Takes readings apart, without an object for each. */
final class ParseReading extends RichMapFunction<Long, Reading> {
  private transient Reading reading;

  @Override
  public void open(OpenContext context) {
    reading = new Reading();
  }

  @Override
  public Reading map(Long number) {
    reading.sensor = "sensor-" + number % 4;
    reading.round = number / 4;
    return reading;
  }
}
