package pair;

import java.math.BigDecimal;
import java.util.Currency;

/** The price of a plan. */
public class Price {
  public BigDecimal amount;
  public Currency currency;
  public String plan;

  public Price() {}

  static Price of(String key) {
    Price price = new Price();
    price.amount = new BigDecimal("19.90");
    price.currency = Currency.getInstance("CHF");
    price.plan = "plan " + key;
    return price;
  }
}
