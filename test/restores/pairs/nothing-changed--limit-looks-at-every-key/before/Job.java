package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> transfers = Feed.of(env, "transfers").uid("transfers");
    DataStream<Long> limits = Feed.of(env, "limits").uid("limits");
    transfers.keyBy(Feed::key).connect(limits.broadcast(Limits.LIMITS)).process(new Limits()).uid("limited").print().uid("out");
    env.execute("transfers");
  }
}
