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
    Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Keep<>(
        "kept",
        Types.TUPLE(Types.LONG, Types.POJO(Order.class)),
        key -> Tuple2.of(7L, Order.of(key)),
        Shown.as("article", stored -> stored.f0 + " " + ((Order) stored.f1).article))).uid("kept").print().uid("out");
    env.execute("orders");
  }
}
