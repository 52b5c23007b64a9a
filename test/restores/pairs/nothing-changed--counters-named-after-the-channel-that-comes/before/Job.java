package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts what comes through which channel. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "contacts").uid("contacts-source").map(Contact::of).uid("contacts").keyBy(contact -> contact.customer).process(new Channels()).uid("channels").print().uid("out");
    env.execute("channels");
  }
}
