package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps what each reader is interested in. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "read").uid("read").map(Read::of).uid("parse").keyBy(read -> read.reader).flatMap(new Interests()).uid("interests").print().uid("out");
    env.execute("interests");
  }
}
