package pair;

import org.apache.flink.api.common.functions.AggregateFunction;

/** Adds up a session. */
final class Spending implements AggregateFunction<Purchase, Spent, Spent> {
  @Override
  public Spent createAccumulator() {
    return new Spent(0, 0, 0);
  }

  @Override
  public Spent add(Purchase purchase, Spent spent) {
    return new Spent(spent.getCents() + purchase.getCents(), spent.getPurchases() + 1, Math.max(spent.getDearest(), purchase.getCents()));
  }

  @Override
  public Spent getResult(Spent spent) {
    return spent;
  }

  @Override
  public Spent merge(Spent one, Spent other) {
    return new Spent(one.getCents() + other.getCents(), one.getPurchases() + other.getPurchases(), Math.max(one.getDearest(), other.getDearest()));
  }
}
