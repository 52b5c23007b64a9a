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

  public Account setOwner(String owner) {
    this.owner = owner;
    return this;
  }

  @Override
  public Account setId(String id) {
    super.setId(id);
    return this;
  }

  @Override
  public Account setRevision(long revision) {
    super.setRevision(revision);
    return this;
  }
}
