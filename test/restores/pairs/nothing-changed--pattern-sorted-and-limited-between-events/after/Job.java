package pair;

import common.Feed;
import java.time.Duration;
import java.util.Comparator;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.cep.CEP;
import org.apache.flink.cep.EventComparator;
import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.cep.pattern.WithinType;
import org.apache.flink.cep.pattern.conditions.SimpleCondition;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.util.OutputTag;

/** Who comes back to look at more. */
public final class Job {
  private static final OutputTag<Visit> LATE = new OutputTag<Visit>("late-visits") {};
  private static final EventComparator<Visit> IN_ORDER = (one, other) -> Comparator.<Visit>comparingLong(visit -> visit.number).compare(one, other);

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Visit> visits =
        Feed.of(env, "visits-source")
            .uid("visits-source")
            .map(Visit::of)
            .uid("visits")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Visit>forGenerator(context -> new AfterEachVisit()).withTimestampAssigner((visit, previous) -> visit.at))
            .uid("times");
    SingleOutputStreamOperator<String> returning =
        CEP.pattern(visits.keyBy(visit -> visit.visitor), pattern(), IN_ORDER)
            .sideOutputLateData(LATE)
            .process(new TellReturning())
            .uid("returning")
            .name("Returning visitors");
    returning.getSideOutput(LATE).sinkTo(new DiscardingSink<>()).uid("late-out");
    returning.getSideOutput(TellReturning.LOST).sinkTo(new DiscardingSink<>()).uid("lost-out");
    returning.print().uid("out");
    env.execute("visits");
  }

  private static Pattern<Visit, ?> pattern() {
    return Pattern.<Visit>begin(Stage.FIRST)
        .where(SimpleCondition.of(visit -> visit.number < 4))
        .followedByAny(Stage.BACK)
        .where(new MorePages())
        .within(Duration.ofDays(30), WithinType.PREVIOUS_AND_CURRENT);
  }
}
