package pair;

/** A payment. */
public class Payment {
  private String account;
  private long cents;

  public static Payment of(Long number) {
    Payment payment = new Payment();
    payment.setAccount("account-" + number % 4);
    payment.setCents(number % 5000);
    return payment;
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  public long getCents() {
    return cents;
  }

  public void setCents(long cents) {
    this.cents = cents;
  }
}
