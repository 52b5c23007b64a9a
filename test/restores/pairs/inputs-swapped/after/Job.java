package pair;

import common.Feed;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> numbers = Feed.of(env, "orders").uid("orders");
    KeyedStream<Long, String> ones = numbers.map(number -> 1L).returns(Types.LONG).uid("ones").keyBy(number -> "all");
    KeyedStream<Long, String> thousands = numbers.map(number -> 1000L).returns(Types.LONG).uid("thousands").keyBy(number -> "all");
    thousands.connect(ones).process(new Sums()).uid("sums").print().uid("out");
    env.execute("orders");
  }
}
