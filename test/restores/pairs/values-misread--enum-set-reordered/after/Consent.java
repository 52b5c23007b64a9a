package pair;

import java.util.EnumSet;

/** How a customer may be reached. */
public class Consent {
  public String customer;
  public EnumSet<Channel> channels;

  public static Consent of(String key) {
    Consent consent = new Consent();
    consent.customer = key;
    consent.channels = EnumSet.of(Channel.MAIL);
    return consent;
  }
}
