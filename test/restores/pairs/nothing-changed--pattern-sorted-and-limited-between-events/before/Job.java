package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.cep.CEP;
import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.cep.pattern.conditions.IterativeCondition;
import org.apache.flink.cep.pattern.conditions.SimpleCondition;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Who comes back to look at more. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Visit> visits =
        Feed.of(env, "visits-source")
            .uid("visits-source")
            .map(Visit::of)
            .uid("visits")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Visit>forGenerator(context -> new AfterEachVisit()).withTimestampAssigner((visit, previous) -> visit.at))
            .uid("times");
    Pattern<Visit, ?> pattern =
        Pattern.<Visit>begin("first")
            .where(SimpleCondition.of(visit -> visit.number < 4))
            .followedByAny("back")
            .where(
                new IterativeCondition<Visit>() {
                  @Override
                  public boolean filter(Visit visit, Context<Visit> context) throws Exception {
                    for (Visit first : context.getEventsForPattern("first")) {
                      if (visit.pages > first.pages) {
                        return true;
                      }
                    }
                    return false;
                  }
                })
            .within(Duration.ofDays(30));
    CEP.pattern(visits.keyBy(visit -> visit.visitor), pattern).select(new Returning()).uid("returning").print().uid("out");
    env.execute("visits");
  }
}
