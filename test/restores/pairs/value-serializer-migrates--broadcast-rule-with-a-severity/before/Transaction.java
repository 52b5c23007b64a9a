package pair;

/** A card payment. */
public class Transaction {
  private static final long EPOCH = 1_700_000_000_000L;

  private String account;
  private String merchant;
  private String country;
  private double amount;
  private long at;

  public Transaction() {}

  static Transaction of(Long number) {
    Transaction transaction = new Transaction();
    transaction.setAccount("account-" + number % 4);
    transaction.setMerchant("merchant-" + number % 4);
    transaction.setCountry(number % 2 == 0 ? "NL" : "BE");
    transaction.setAmount(50 + number / 4 % 48);
    transaction.setAt(EPOCH + number);
    return transaction;
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  public String getMerchant() {
    return merchant;
  }

  public void setMerchant(String merchant) {
    this.merchant = merchant;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public double getAmount() {
    return amount;
  }

  public void setAmount(double amount) {
    this.amount = amount;
  }

  public long getAt() {
    return at;
  }

  public void setAt(long at) {
    this.at = at;
  }
}
