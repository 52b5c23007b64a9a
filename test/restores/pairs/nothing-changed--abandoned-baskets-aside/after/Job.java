package pair;

import common.Count;
import common.Feed;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.cep.CEP;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Follows baskets. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> numbers = Feed.of(env, "numbers").uid("numbers");
    DataStream<Click> clicks =
        numbers
            .map(Click::of)
            .uid("parse")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Click>forMonotonousTimestamps().withTimestampAssigner((click, before) -> click.number * 10))
            .uid("times");
    SingleOutputStreamOperator<String> baskets =
        CEP.pattern(clicks.keyBy(click -> click.user), Shopping.pattern()).process(new Baskets()).uid("baskets").name("Baskets");
    baskets.print().uid("baskets-out");
    baskets.getSideOutput(Baskets.ABANDONED).print().uid("abandoned-out");
    numbers.filter(number -> number >= 0).uid("sane").keyBy(Feed::key).process(new Count("clicks")).uid("clicks").print().uid("clicks-out");
    env.execute("baskets");
  }
}
