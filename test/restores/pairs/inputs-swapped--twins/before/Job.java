package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> numbers = Feed.of(env, "orders").uid("orders");
    DataStream<Long> ones = numbers.map(number -> 1L).returns(Types.LONG).uid("ones");
    DataStream<Long> thousands = numbers.map(number -> 1000L).returns(Types.LONG).uid("thousands");
    ones.keyBy(number -> "all").process(new Sum()).uid("sum-ones").map(sum -> Line.of("ones", "all", sum)).returns(Types.STRING).uid("show-ones").print().uid("out");
    thousands.keyBy(number -> "all").process(new Sum()).uid("sum-thousands").map(sum -> Line.of("thousands", "all", sum)).returns(Types.STRING).uid("show-thousands").print().uid("thousands-out");
    env.execute("orders");
  }
}
