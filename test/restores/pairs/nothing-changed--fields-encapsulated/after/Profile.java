package pair;

/** What is known of a customer. */
public class Profile {
  private String currency;
  private int orders;

  public static Profile of(String key) {
    Profile profile = new Profile();
    profile.setCurrency("EUR");
    profile.setOrders(7);
    return profile;
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }

  public int getOrders() {
    return orders;
  }

  public void setOrders(int orders) {
    this.orders = orders;
  }
}
