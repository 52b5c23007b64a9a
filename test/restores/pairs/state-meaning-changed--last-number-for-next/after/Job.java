package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Numbers the tickets of each queue. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "tickets").uid("tickets").map(number -> "queue-" + number % 4).uid("queues").keyBy(queue -> queue).process(new GiveNumbers()).uid("numbers").print().uid("out");
    env.execute("tickets");
  }
}
