package pair;

/** A customer gets in touch. */
public class Contact {
  private static final String[] CHANNELS = {"web", "app", "till"};

  public String customer;
  public String channel;

  public Contact() {}

  static Contact of(Long number) {
    Contact contact = new Contact();
    contact.customer = "customer-" + number % 4;
    contact.channel = CHANNELS[(int) (number / 4 % 3)];
    return contact;
  }
}
