package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Keep<Tuple2<String, String>>(
        "kept",
        Types.TUPLE(Types.STRING, Types.STRING),
        key -> Tuple2.of("EUR", "DE"),
        Shown.as("currency", stored -> stored.f0),
        Shown.as("country", stored -> stored.f1))).uid("kept").print().uid("out");
    env.execute("orders");
  }
}
