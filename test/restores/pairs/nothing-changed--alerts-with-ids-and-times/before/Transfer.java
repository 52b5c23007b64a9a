package pair;

/** Money that goes from an account. */
public class Transfer {
  public String account;
  public long cents;

  public Transfer() {}

  static Transfer of(Long number) {
    Transfer transfer = new Transfer();
    transfer.account = "account-" + number % 3;
    transfer.cents = 10_000;
    return transfer;
  }
}
