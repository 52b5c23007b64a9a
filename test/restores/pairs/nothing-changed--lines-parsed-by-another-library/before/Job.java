package pair;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts clicks. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Lines.of(env).map(new ParseClick()).uid("parse").keyBy(click -> click.user).process(new Users()).uid("users").print().uid("out");
    env.execute("clicks");
  }
}
