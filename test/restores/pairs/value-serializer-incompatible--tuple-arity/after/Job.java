package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple3;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Keep<Tuple3<String, String, String>>(
        "kept",
        Types.TUPLE(Types.STRING, Types.STRING, Types.STRING),
        key -> Tuple3.of(key, "EUR", "DE"),
        Shown.as("value", stored -> stored.f1))).uid("kept").print().uid("out");
    env.execute("orders");
  }
}
