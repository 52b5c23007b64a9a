package pair;

import org.apache.flink.api.common.functions.MapFunction;

/** Sensors of different makes send different numbers of digits; one is enough for all. */
final class OneDigit implements MapFunction<Reading, Reading> {
  @Override
  public Reading map(Reading reading) {
    Reading rounded = new Reading();
    rounded.sensor = reading.sensor;
    rounded.celsius = Math.round(reading.celsius * 10) / 10.0;
    return rounded;
  }
}
