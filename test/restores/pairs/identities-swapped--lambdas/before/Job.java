package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> numbers = Feed.of(env, "orders").uid("orders").filter(number -> number > 0).uid("positive");
    numbers.keyBy(number -> "all").reduce((one, other) -> one + 1).uid("up").map(number -> Line.of("up", "all", number)).returns(Types.STRING).uid("show-up").print().uid("out");
    numbers.keyBy(number -> "all").reduce((one, other) -> one + 1000).uid("thousands").map(number -> Line.of("thousands", "all", number)).returns(Types.STRING).uid("show-thousands").print().uid("thousands-out");
    env.execute("orders");
  }
}
