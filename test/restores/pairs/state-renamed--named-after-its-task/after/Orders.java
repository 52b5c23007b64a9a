package pair;

import common.Line;
import org.apache.flink.util.Collector;

/** Counts orders. */
final class Orders extends Audited<Action> {
  @Override
  public void processElement(Action action, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("orders", action.user, count()));
  }
}
