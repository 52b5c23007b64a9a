package pair;

import org.apache.flink.api.common.functions.AggregateFunction;

/** Puts together what a visitor does. */
final class Visits implements AggregateFunction<Click, Visit, Visit> {
  @Override
  public Visit createAccumulator() {
    return new Visit();
  }

  @Override
  public Visit add(Click click, Visit visit) {
    if (visit.clicks == 0) {
      visit.visitor = click.getVisitor();
      visit.firstPage = click.getPage();
    }
    visit.lastPage = click.getPage();
    visit.clicks++;
    return visit;
  }

  @Override
  public Visit getResult(Visit visit) {
    return visit;
  }

  @Override
  public Visit merge(Visit one, Visit other) {
    if (one.clicks == 0) {
      return other;
    }
    one.lastPage = other.clicks == 0 ? one.lastPage : other.lastPage;
    one.clicks += other.clicks;
    return one;
  }
}
