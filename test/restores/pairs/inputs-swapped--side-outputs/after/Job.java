package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Long> split = Feed.of(env, "orders").uid("orders").process(new Split()).uid("split");
    split.getSideOutput(Split.THOUSANDS).keyBy(number -> "all").process(new Sum()).uid("sum").map(sum -> Line.of("sum", "all", sum)).returns(Types.STRING).uid("show").print().uid("out");
    split.getSideOutput(Split.ONES).keyBy(number -> "all").process(new Sum()).uid("other").map(sum -> Line.of("other", "all", sum)).returns(Types.STRING).uid("show-other").print().uid("other-out");
    env.execute("orders");
  }
}
