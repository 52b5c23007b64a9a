package pair;

import common.Feed;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.cep.CEP;
import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.cep.pattern.conditions.SimpleCondition;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  private static final long START = 1_700_000_000_000L;

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> visits =
        Feed.of(env, "visits")
            .uid("visits")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Long>forGenerator(context -> new AfterEachVisit()).withTimestampAssigner((visit, before) -> START + visit * 10))
            .uid("times");
    Pattern<Long, ?> pattern =
        Pattern.<Long>begin("registered")
            .where(SimpleCondition.of(visit -> visit < 4))
            .followedByAny("came-back")
            .where(SimpleCondition.of(visit -> visit > 3));
    CEP.pattern(visits.keyBy(Feed::key), pattern).process(new Returning()).uid("returning").print().uid("out");
    env.execute("visits");
  }
}
