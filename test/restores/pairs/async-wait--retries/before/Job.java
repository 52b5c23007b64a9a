package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.AsyncDataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    AsyncDataStream.orderedWait(Feed.of(env, "orders").uid("orders"), new Asking(), 10, TimeUnit.SECONDS, 50).uid("ask").keyBy(Feed::key).process(new Keep<>("kept", Types.STRING, key -> key, Shown.as("kept", value -> value))).uid("keep").print().uid("out");
    env.execute("orders");
  }
}
