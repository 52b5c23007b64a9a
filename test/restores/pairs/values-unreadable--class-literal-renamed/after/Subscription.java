package pair;

/** What a customer has asked for; no POJO, so Kryo writes it, and the class by its name. */
public final class Subscription {
  private final Class<? extends Channel> channel;
  private final String topic;

  private Subscription(Class<? extends Channel> channel, String topic) {
    this.channel = channel;
    this.topic = topic;
  }

  static Subscription of(String key) {
    return new Subscription(ByMail.class, "offers");
  }

  String channel() {
    try {
      return channel.getDeclaredConstructor().newInstance().told();
    } catch (ReflectiveOperationException cause) {
      throw new IllegalStateException(cause);
    }
  }

  String topic() {
    return topic;
  }
}
