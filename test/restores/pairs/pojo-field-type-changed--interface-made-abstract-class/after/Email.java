package pair;

/** Somebody is written to. */
public class Email extends Contact {
  public String address;

  public static Email to(String address) {
    Email email = new Email();
    email.address = address;
    return email;
  }

  @Override
  public String target() {
    return "mailto:" + address;
  }
}
