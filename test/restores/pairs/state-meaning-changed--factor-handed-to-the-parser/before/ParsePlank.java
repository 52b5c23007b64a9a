package pair;

import org.apache.flink.api.common.functions.MapFunction;

/** Makes planks of what the saws say, which is in millimetres. */
final class ParsePlank implements MapFunction<Long, Plank> {
  private final double factor;

  ParsePlank(double factor) {
    this.factor = factor;
  }

  @Override
  public Plank map(Long number) {
    return new Plank("saw-" + number % 4, factor * (number < 8 ? 2_000 : 4_000));
  }
}
