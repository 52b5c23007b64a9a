package pair;

import common.Count;
import common.Feed;
import common.Keep;
import common.Shown;
import common.Total;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> orders = Feed.of(env, "orders").uid("orders").filter(number -> number >= 0).uid("valid");
    orders.keyBy(Feed::key).process(new Count("count", "counts")).uid("count").print().uid("out");
    orders.keyBy(Feed::key).process(new Keep<>(
        "kept",
        TypeInformation.of(Profile.class),
        Profile::of,
        Shown.as("currency", stored -> stored.currency))).uid("kept").print().uid("kept-out");
    orders.map(new Total("total")).uid("total").print().uid("total-out");
    Feed.of(env, "payments").uid("payments").keyBy(Feed::key).process(new Count("paid", "paid")).uid("paid").print().uid("paid-out");
    env.execute("orders");
  }
}
