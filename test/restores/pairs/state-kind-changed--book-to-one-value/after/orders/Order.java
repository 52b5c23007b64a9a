package pair.orders;

/** An order to buy or to sell. */
public final class Order {
  public final String symbol;
  public final boolean buys;
  public final long cents;
  public final int quantity;

  public Order(String symbol, boolean buys, long cents, int quantity) {
    this.symbol = symbol;
    this.buys = buys;
    this.cents = cents;
    this.quantity = quantity;
  }

  public static Order of(Long number) {
    return new Order("symbol-" + number % 3, number % 2 == 0, 100 + number % 3, 7);
  }
}
