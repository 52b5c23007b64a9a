package pair;

import common.Line;
import org.apache.flink.api.common.functions.AggregateFunction;

/** Sums sales up. */
final class SumUp implements AggregateFunction<Sale, Turnover, String> {
  @Override
  public Turnover createAccumulator() {
    return new Turnover();
  }

  @Override
  public Turnover add(Sale sale, Turnover turnover) {
    turnover.sales++;
    turnover.sum = turnover.sum.plus(sale.cents);
    return turnover;
  }

  @Override
  public String getResult(Turnover turnover) {
    return Line.of("turnover", turnover.sum.currency, turnover.sum.cents);
  }

  @Override
  public Turnover merge(Turnover one, Turnover other) {
    one.sales += other.sales;
    one.sum = one.sum.plus(other.sum.cents);
    return one;
  }
}
