package pair;

import org.apache.flink.api.common.functions.AggregateFunction;

/** Adds up what is sold. */
final class Selling implements AggregateFunction<Sale, Day, Day> {
  @Override
  public Day createAccumulator() {
    return new Day();
  }

  @Override
  public Day add(Sale sale, Day day) {
    day.items++;
    day.cents += sale.cents;
    return day;
  }

  @Override
  public Day getResult(Day day) {
    return day;
  }

  @Override
  public Day merge(Day one, Day other) {
    one.items += other.items;
    one.cents += other.cents;
    return one;
  }
}
