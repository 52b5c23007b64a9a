package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What telephone lines come to. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "calls").uid("calls-source").map(Call::of).uid("calls").keyBy(call -> call.line).process(new PhoneLines()).uid("lines").print().uid("out");
    env.execute("calls");
  }
}
