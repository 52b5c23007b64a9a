package pair;

import common.Line;
import org.apache.flink.api.common.functions.JoinFunction;

/** Tells which view of a banner was clicked. */
final class Clicked implements JoinFunction<Shown, Shown, String> {
  @Override
  public String join(Shown click, Shown view) {
    return Line.of("clicked", view.banner, view.number == 0 ? "first view" : "later view, click " + (click.number % 4 == 3 ? "last" : "before"));
  }
}
