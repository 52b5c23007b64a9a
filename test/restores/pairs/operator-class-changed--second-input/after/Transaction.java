package pair;

/** A card payment. */
public class Transaction {
  private String account;
  private String merchant;
  private double amount;

  public Transaction() {}

  public static Transaction of(Long number) {
    Transaction transaction = new Transaction();
    transaction.setAccount("account-" + number % 4);
    transaction.setMerchant("shop");
    transaction.setAmount(50 + number % 50);
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

  public double getAmount() {
    return amount;
  }

  public void setAmount(double amount) {
    this.amount = amount;
  }
}
