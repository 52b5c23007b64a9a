package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Draws tickets. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "tickets-source").uid("tickets-source").map(Ticket::of).uid("tickets").countWindowAll(20).apply(new Draw()).uid("draw").print().uid("out");
    env.execute("lottery");
  }
}
