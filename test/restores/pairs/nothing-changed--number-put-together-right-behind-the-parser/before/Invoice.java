package pair;

/** A supplier's invoice. */
public class Invoice {
  public String supplier;
  /** Such as 2024-0017. */
  public String number;
  public int year;
  public int sequence;

  public Invoice() {}

  static Invoice of(Long number) {
    return parsed("supplier-" + number % 4, String.format("%d-%04d", 2024 + number / 4 % 2, number / 8 % 2));
  }

  private static Invoice parsed(String supplier, String number) {
    Invoice invoice = new Invoice();
    invoice.supplier = supplier;
    invoice.number = number;
    invoice.year = Integer.parseInt(number.substring(0, 4));
    invoice.sequence = Integer.parseInt(number.substring(5));
    return invoice;
  }
}
