package pair;

import common.Line;
import org.apache.flink.util.Collector;

/** Counts clicks. */
final class Clicks extends Audited<Action> {
  @Override
  public void processElement(Action action, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("clicks", action.user, count()));
  }
}
