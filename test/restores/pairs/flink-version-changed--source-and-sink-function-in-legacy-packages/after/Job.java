package pair;

import common.Feed;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Passes events on to an archive. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.addSource(new Events()).returns(Types.LONG).uid("events").name("Events").keyBy(Feed::key).addSink(new Archive()).uid("archive").name("Archive");
    env.execute("archive");
  }
}
