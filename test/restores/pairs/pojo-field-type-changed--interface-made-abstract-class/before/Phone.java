package pair;

/** Somebody is called. */
public class Phone implements Contact {
  public long number;

  public static Phone of(long number) {
    Phone phone = new Phone();
    phone.number = number;
    return phone;
  }

  @Override
  public String target() {
    return "tel:" + number;
  }
}
