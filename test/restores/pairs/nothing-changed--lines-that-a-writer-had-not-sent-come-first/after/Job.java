package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Sends readings of meters. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "meters").uid("meters").map(number -> number).returns(Long.class).uid("readings").sinkTo(new BatchSink()).uid("batches").name("Batches");
    env.execute("meters");
  }
}
