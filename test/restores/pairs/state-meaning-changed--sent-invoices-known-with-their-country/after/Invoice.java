package pair;

/** What a customer is asked for. */
public class Invoice {
  private String country;
  private long number;

  public Invoice() {}

  /** The same eight are issued over and over. */
  static Invoice of(Long number) {
    Invoice invoice = new Invoice();
    invoice.setCountry("DE");
    invoice.setNumber(number % 8);
    return invoice;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public long getNumber() {
    return number;
  }

  public void setNumber(long number) {
    this.number = number;
  }
}
