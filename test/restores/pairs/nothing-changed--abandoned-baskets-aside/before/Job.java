package pair;

import common.Count;
import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.cep.CEP;
import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.cep.pattern.conditions.SimpleCondition;
import org.apache.flink.streaming.api.datastream.DataStream;
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
    Pattern<Click, Click> pattern =
        Pattern.<Click>begin("basket")
            .where(SimpleCondition.of(click -> click.filled))
            .followedByAny("click")
            .where(SimpleCondition.of(click -> !click.filled))
            .within(Duration.ofHours(2));
    CEP.pattern(clicks.keyBy(click -> click.user), pattern).process(new Baskets()).uid("baskets").name("Baskets").print().uid("baskets-out");
    numbers.keyBy(Feed::key).process(new Count("clicks")).uid("clicks").print().uid("clicks-out");
    env.execute("baskets");
  }
}
