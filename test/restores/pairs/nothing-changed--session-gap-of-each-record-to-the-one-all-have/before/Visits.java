package pair;

import common.Line;
import org.apache.flink.api.common.functions.AggregateFunction;

/** Puts views together. */
final class Visits implements AggregateFunction<View, Visit, String> {
  @Override
  public Visit createAccumulator() {
    return new Visit();
  }

  @Override
  public Visit add(View view, Visit visit) {
    visit.visitor = view.visitor;
    if (visit.landing == null) {
      visit.landing = view.page;
    }
    visit.views++;
    return visit;
  }

  @Override
  public String getResult(Visit visit) {
    return Line.of("views", visit.visitor, visit.views) + "\n" + Line.of("landing", visit.visitor, visit.views < 2 ? "none" : visit.landing);
  }

  @Override
  public Visit merge(Visit one, Visit other) {
    one.visitor = one.visitor == null ? other.visitor : one.visitor;
    one.landing = one.landing == null ? other.landing : one.landing;
    one.views += other.views;
    return one;
  }
}
