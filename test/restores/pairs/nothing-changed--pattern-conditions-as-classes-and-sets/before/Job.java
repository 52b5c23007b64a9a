package pair;

import common.Feed;
import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.cep.CEP;
import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.cep.pattern.conditions.SimpleCondition;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What happens to orders once they are opened. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Step> steps =
        Feed.of(env, "steps")
            .uid("steps-source")
            .map(Step::of)
            .uid("steps")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Step>forMonotonousTimestamps().withTimestampAssigner((step, before) -> step.at))
            .uid("step-times");
    Pattern<Step, Step> delivery =
        Pattern.<Step>begin("open")
            .where(SimpleCondition.of(step -> step.kind.equals("opened")))
            .followedByAny("handled")
            .where(SimpleCondition.of(step -> !step.order.isEmpty()))
            .where(SimpleCondition.of(step -> step.kind.equals("scanned") || step.kind.equals("weighed")))
            .within(Duration.ofDays(7));
    CEP.pattern(steps.keyBy(step -> step.order), delivery)
        .select(match -> Line.of("delivery", match.get("open").get(0).order, match.get("handled").get(0).number))
        .uid("delivery")
        .print()
        .uid("out");
    env.execute("deliveries");
  }
}
