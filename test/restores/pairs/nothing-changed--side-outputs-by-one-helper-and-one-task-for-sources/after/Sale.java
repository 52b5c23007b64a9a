package pair;

/** A ticket was sold or given back. */
public class Sale {
  public String event;
  public String office;
  public boolean cancelled;
  public long at;

  public Sale() {}

  static Sale sold(Long number) {
    Sale sale = new Sale();
    sale.event = "event-" + number % 4;
    sale.office = number % 10 == 9 ? "test" : "office-" + number % 2;
    sale.at = number % 1_000_000 * 10;
    return sale;
  }

  static Sale cancelled(Long number) {
    Sale sale = sold(number);
    sale.cancelled = true;
    return sale;
  }
}
