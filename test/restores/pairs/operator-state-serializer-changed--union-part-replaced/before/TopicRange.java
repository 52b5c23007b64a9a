package pair;

/** A topic and the part of it that is read. */
public class TopicRange {
  public String topic;
  public int from;
  public int to;

  public static TopicRange of(String topic) {
    TopicRange range = new TopicRange();
    range.topic = topic;
    range.to = 65535;
    return range;
  }
}
