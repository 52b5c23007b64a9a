package pair;

import common.Count;
import common.Feed;
import common.Total;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts orders, all and by customer. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> orders = Feed.of(env, "orders").uid("orders");
    orders.map(new Measured<>(new Total("orders"))).returns(Types.STRING).uid("total").print().uid("total-out");
    orders.keyBy(Feed::key).process(new Count("customer")).uid("customer").print().uid("customer-out");
    env.execute("orders");
  }
}
