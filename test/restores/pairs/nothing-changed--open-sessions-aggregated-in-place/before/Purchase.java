package pair;

/** A customer bought something. */
public class Purchase {
  private static final long EPOCH = 1_700_000_000_000L;
  /** Five purchases a minute apart, and then nothing for hours. */
  private static final long SESSION = 5;

  private String customer;
  private long cents;
  private long at;

  public Purchase() {}

  static Purchase of(Long number) {
    long turn = number / 4;
    Purchase purchase = new Purchase();
    purchase.setCustomer("customer-" + number % 4);
    purchase.setCents(turn < SESSION ? 3_00 : 12_00);
    purchase.setAt(EPOCH + turn / SESSION * 14_400_000 + turn % SESSION * 60_000);
    return purchase;
  }

  public String getCustomer() {
    return customer;
  }

  public void setCustomer(String customer) {
    this.customer = customer;
  }

  public long getCents() {
    return cents;
  }

  public void setCents(long cents) {
    this.cents = cents;
  }

  public long getAt() {
    return at;
  }

  public void setAt(long at) {
    this.at = at;
  }
}
