package pair;

/** How a customer may be reached; no POJO in Flink's sense. */
public final class Consent {
  private final String customer;
  private final Channel channel;

  Consent(String customer, Channel channel) {
    this.customer = customer;
    this.channel = channel;
  }

  public static Consent of(String key) {
    return new Consent(key, Channel.PHONE);
  }

  public Channel channel() {
    return channel;
  }
}
