package pair;

import common.Feed;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.cep.CEP;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
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
    SingleOutputStreamOperator<String> deliveries = CEP.pattern(steps.keyBy(step -> step.order), Delivery.pattern()).process(new Deliveries()).uid("delivery");
    deliveries.print().uid("out");
    deliveries.getSideOutput(Deliveries.LATE).print().uid("late-out");
    env.execute("deliveries");
  }
}
