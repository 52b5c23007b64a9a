package pair;

import org.apache.flink.api.common.functions.AggregateFunction;

/** Adds up a session. */
final class Spending implements AggregateFunction<Purchase, Spent, Spent> {
  @Override
  public Spent createAccumulator() {
    return new Spent();
  }

  @Override
  public Spent add(Purchase purchase, Spent spent) {
    return include(spent, purchase.getCents(), 1, purchase.getCents());
  }

  @Override
  public Spent getResult(Spent spent) {
    return spent;
  }

  @Override
  public Spent merge(Spent one, Spent other) {
    return one.getPurchases() < other.getPurchases()
        ? include(other, one.getCents(), one.getPurchases(), one.getDearest())
        : include(one, other.getCents(), other.getPurchases(), other.getDearest());
  }

  private static Spent include(Spent spent, long cents, int purchases, long dearest) {
    spent.setCents(spent.getCents() + cents);
    spent.setPurchases(spent.getPurchases() + purchases);
    spent.setDearest(Math.max(spent.getDearest(), dearest));
    return spent;
  }
}
