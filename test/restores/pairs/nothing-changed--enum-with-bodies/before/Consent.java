package pair;

/** How a customer may be reached. */
public class Consent {
  public String customer;
  public Channel channel;

  public static Consent of(String key) {
    Consent consent = new Consent();
    consent.customer = key;
    consent.channel = Channel.PHONE;
    return consent;
  }
}
