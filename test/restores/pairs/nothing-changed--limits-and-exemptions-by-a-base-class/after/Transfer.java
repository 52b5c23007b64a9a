package pair;

/** Money goes from one account to another. */
public class Transfer {
  public String country;
  public long amount;

  public Transfer() {}

  static Transfer of(Long number) {
    Transfer transfer = new Transfer();
    transfer.country = "country-" + number % 3;
    transfer.amount = number % 2 == 0 ? 50 : 900;
    return transfer;
  }
}
