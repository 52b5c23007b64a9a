package pair;

/** An account of a customer. */
public class Account extends Entity {
  public String owner;
  public String branch;

  public static Account of(String key) {
    Account account = new Account();
    account.owner = "owner of " + key;
    account.createdAt = 1700000000000L + key.hashCode();
    account.branch = "branch of " + key;
    return account;
  }
}
