package pair;

import common.Line;
import java.util.Locale;
import org.apache.flink.api.common.functions.MapFunction;

/** Says how long a plank is, in metres. */
final class Say implements MapFunction<Plank, String> {
  private final double factor;

  Say(double factor) {
    this.factor = factor;
  }

  @Override
  public String map(Plank plank) {
    return Line.of("longest", plank.saw, String.format(Locale.ROOT, "%.2f m", plank.length * factor));
  }
}
