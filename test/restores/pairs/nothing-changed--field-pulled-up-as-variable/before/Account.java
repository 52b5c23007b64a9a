package pair;

/** An account of a customer. */
public class Account {
  public Long id;
  public String branch;

  public static Account of(String key) {
    Account account = new Account();
    account.id = (long) key.length();
    account.branch = "branch of " + key;
    return account;
  }
}
