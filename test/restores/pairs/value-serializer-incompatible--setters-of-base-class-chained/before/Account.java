package pair;

/** Who may log in. */
public class Account extends Entity {
  private String owner;

  public static Account of(String key) {
    Account account = new Account();
    account.setId("id of " + key);
    account.setRevision(7);
    account.setOwner("owner of " + key);
    return account;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }
}
