package pair;

/** Paid from an account. */
public class Transfer extends Payment {
  public String account;

  public Transfer() {}

  static Transfer of(String customer, long cents, String account) {
    Transfer payment = new Transfer();
    payment.customer = customer;
    payment.cents = cents;
    payment.account = account;
    return payment;
  }

  @Override
  public String how() {
    return "account " + account;
  }
}
