package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingProcessingTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> numbers = Feed.of(env, "orders").uid("orders");
    DataStream<Long> first = numbers.filter(number -> number < 1).uid("first");
    DataStream<String> joined = numbers.coGroup(first).where(number -> "all").equalTo(number -> "all").window(TumblingProcessingTimeWindows.of(Duration.ofDays(36500))).trigger(CountTrigger.of(1)).apply(new Sides());
    ((SingleOutputStreamOperator<String>) joined).uid("join").print().uid("out");
    env.execute("orders");
  }
}
