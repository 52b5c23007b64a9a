package pair;

/** What a customer paid, in whole euros. */
public class Receipt {
  public String till;
  public long euros;

  public Receipt() {}

  static Receipt of(Long number) {
    Receipt receipt = new Receipt();
    receipt.till = "till-" + number % 3;
    receipt.euros = 1;
    return receipt;
  }
}
