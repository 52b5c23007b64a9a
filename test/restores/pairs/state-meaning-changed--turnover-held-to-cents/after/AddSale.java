package pair;

import org.apache.flink.api.common.functions.AggregateFunction;

/** Adds a sale to the turnover. */
final class AddSale implements AggregateFunction<Sale, Turnover, Long> {
  @Override
  public Turnover createAccumulator() {
    return new Turnover();
  }

  @Override
  public Turnover add(Sale sale, Turnover turnover) {
    turnover.setSales(turnover.getSales() + 1);
    turnover.setSum(Money.sum(turnover.getSum(), sale.amount));
    return turnover;
  }

  @Override
  public Long getResult(Turnover turnover) {
    return turnover.getSales();
  }

  @Override
  public Turnover merge(Turnover one, Turnover other) {
    one.setSales(one.getSales() + other.getSales());
    one.setSum(Money.sum(one.getSum(), other.getSum()));
    return one;
  }
}
