package pair.orders;

/** An order to buy or to sell. */
public final class Order {
  public final String symbol;
  public final boolean buys;
  public final long cents;
  public final int quantity;
  public final String venue;

  public Order(String symbol, boolean buys, long cents, int quantity, String venue) {
    this.symbol = symbol;
    this.buys = buys;
    this.cents = cents;
    this.quantity = quantity;
    this.venue = venue;
  }

  public static Order of(Long number) {
    return new Order("symbol-" + number % 3, number % 2 == 0, 100 + number % 3, 7, "XETRA");
  }
}
