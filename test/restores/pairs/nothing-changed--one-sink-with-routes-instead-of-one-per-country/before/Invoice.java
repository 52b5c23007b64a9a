package pair;

/** A bill of a customer. */
public class Invoice {
  public long number;
  public String customer;
  public String country;
  public long cents;

  public Invoice() {}

  static Invoice of(Long number) {
    String[] countries = {"de", "at", "ch", "de"};
    Invoice invoice = new Invoice();
    invoice.number = number;
    invoice.customer = "customer-" + number % 4;
    invoice.country = countries[(int) (number % 4)];
    invoice.cents = number % 50 == 49 ? -1 : 100 + number % 7;
    return invoice;
  }
}
