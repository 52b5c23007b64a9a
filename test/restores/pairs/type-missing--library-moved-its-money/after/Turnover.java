package pair;

import coins.core.Money;

/** What a shop earned so far. */
public class Turnover {
  public long sales;
  public Money sum = Money.of("EUR", 0);
}
