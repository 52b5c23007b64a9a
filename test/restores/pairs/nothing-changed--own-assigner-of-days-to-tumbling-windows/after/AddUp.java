package pair;

import org.apache.flink.api.common.functions.AggregateFunction;

/** Adds up a day. */
final class AddUp implements AggregateFunction<Sale, Day, Day> {
  @Override
  public Day createAccumulator() {
    return new Day();
  }

  @Override
  public Day add(Sale sale, Day day) {
    day.first = day.first < 0 ? sale.number : day.first;
    day.sold++;
    return day;
  }

  @Override
  public Day getResult(Day day) {
    return day;
  }

  @Override
  public Day merge(Day one, Day other) {
    throw new UnsupportedOperationException("Days are not merged");
  }
}
