package pair;

/** What every message has. */
public abstract class Message {
  private String topic;
  private int attempts;

  public String getTopic() {
    return topic;
  }

  public boolean attempt() {
    return ++attempts < 3;
  }

  public void setTopic(String topic) {
    this.topic = topic;
  }
}
