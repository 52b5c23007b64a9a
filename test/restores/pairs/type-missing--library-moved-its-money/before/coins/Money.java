package coins;

/** An amount of a currency. */
public class Money {
  public String currency;
  public long cents;

  public static Money of(String currency, long cents) {
    Money money = new Money();
    money.currency = currency;
    money.cents = cents;
    return money;
  }

  public Money plus(long more) {
    return of(currency, cents + more);
  }
}
