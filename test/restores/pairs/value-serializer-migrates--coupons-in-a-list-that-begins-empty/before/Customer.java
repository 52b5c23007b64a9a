package pair;

/** Who buys here. */
public class Customer {
  private String since;
  private long purchases;

  public Customer() {}

  static Customer first(Long number) {
    Customer customer = new Customer();
    customer.since = "purchase " + number;
    return customer;
  }

  void buys() {
    purchases++;
  }

  public String getSince() {
    return since;
  }

  public void setSince(String since) {
    this.since = since;
  }

  public long getPurchases() {
    return purchases;
  }

  public void setPurchases(long purchases) {
    this.purchases = purchases;
  }
}
