package pair;

import common.Count;
import common.Feed;
import common.Line;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> rates = Feed.of(env, "rates");
    DataStream<Long> orders = Feed.of(env, "orders");
    orders.map(number -> Line.of("number", "all", number)).returns(Types.STRING).uid("numbers").print().uid("numbers-out");
    rates.map(number -> Line.of("rate", "all", number)).returns(Types.STRING).uid("rates").print().uid("rates-out");
    orders.keyBy(Feed::key).process(new Count("count")).uid("count").print().uid("out");
    env.execute("orders");
  }
}
