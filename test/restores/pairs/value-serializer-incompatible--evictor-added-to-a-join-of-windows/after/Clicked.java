package pair;

import common.Line;
import org.apache.flink.api.common.functions.FlatJoinFunction;
import org.apache.flink.util.Collector;

/** Tells which view of a banner was clicked. */
final class Clicked implements FlatJoinFunction<Shown, Shown, String> {
  @Override
  public void join(Shown click, Shown view, Collector<String> out) {
    if (view.banner.isEmpty()) {
      return;
    }
    out.collect(Line.of("clicked", view.banner, view.number == 0 ? "first view" : "later view, click " + (click.number % 4 == 3 ? "last" : "before")));
  }
}
