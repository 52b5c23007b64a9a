package pair;

/** An account of a customer. */
public class Account extends Entity<Long> {
  public String branch;

  public static Account of(String key) {
    Account account = new Account();
    account.id = (long) key.length();
    account.branch = "branch of " + key;
    return account;
  }
}
