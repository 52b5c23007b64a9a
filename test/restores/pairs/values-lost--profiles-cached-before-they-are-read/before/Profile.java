package pair;

/** What is known of a customer. */
public class Profile {
  public String customer;
  public long orders;
  public long points;

  public Profile() {}

  Profile(String customer) {
    this.customer = customer;
  }
}
