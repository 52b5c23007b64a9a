package pair;

/** What is known of a customer. */
public class Account {
  public String currency;
  public long orders;

  public static Account of(String key) {
    Account account = new Account();
    account.currency = "EUR";
    account.orders = 7;
    return account;
  }
}
