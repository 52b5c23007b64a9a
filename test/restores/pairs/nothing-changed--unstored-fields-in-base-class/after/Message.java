package pair;

import java.util.logging.Logger;

/** What every message has. */
public abstract class Message {
  private static final Logger LOG = Logger.getLogger(Message.class.getName());
  private static final int ATTEMPTS = 3;

  private String topic;
  private transient int attempts;

  public String getTopic() {
    return topic;
  }

  public boolean attempt() {
    LOG.fine(topic);
    return ++attempts < ATTEMPTS;
  }

  public void setTopic(String topic) {
    this.topic = topic;
  }
}
