package pair;

import common.Count;
import common.Feed;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.AsyncDataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    AsyncDataStream.orderedWait(Feed.of(env, "orders").uid("orders").map(number -> "" + number).returns(Types.STRING).uid("text"), new Asking(), 10, TimeUnit.SECONDS, 50).uid("ask").map(text -> Long.parseLong(text)).returns(Types.LONG).uid("number").keyBy(Feed::key).process(new Count("count")).uid("count").print().uid("out");
    env.execute("orders");
  }
}
