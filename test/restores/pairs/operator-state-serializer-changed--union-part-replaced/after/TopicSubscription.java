package pair;

/** A topic, the part of it that is read, and for whom. */
public class TopicSubscription {
  public String topic;
  public int from;
  public int to;
  public String subscription;

  public static TopicSubscription of(String topic) {
    TopicSubscription range = new TopicSubscription();
    range.topic = topic;
    range.to = 65535;
    range.subscription = "all";
    return range;
  }
}
