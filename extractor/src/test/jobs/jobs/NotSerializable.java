package jobs;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** A function that cannot travel. */
public final class NotSerializable {
  private NotSerializable() {}

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Object lock = new Object();
    env.fromSequence(1, 10).filter(n -> n.hashCode() != lock.hashCode()).print();
    env.execute("not serializable");
  }
}
