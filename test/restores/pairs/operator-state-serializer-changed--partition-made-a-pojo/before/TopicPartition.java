package pair;

import java.util.Objects;

/** A partition of a topic. */
public final class TopicPartition {
  private final String topic;
  private final int partition;

  public TopicPartition(String topic, int partition) {
    this.topic = Objects.requireNonNull(topic);
    this.partition = partition;
  }

  public String getTopic() {
    return topic;
  }

  public int getPartition() {
    return partition;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TopicPartition && ((TopicPartition) other).topic.equals(topic) && ((TopicPartition) other).partition == partition;
  }

  @Override
  public int hashCode() {
    return 31 * topic.hashCode() + partition;
  }

  @Override
  public String toString() {
    return topic + "-" + partition;
  }
}
