package pair;

import common.Feed;
import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Decides about the movements of goods. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    Options options = Options.of(System.getProperties());
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Movement> movements =
        Feed.of(env, "movements")
            .uid("movements")
            .map(Movement::of)
            .uid("parse")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Movement>forBoundedOutOfOrderness(Duration.ofSeconds(1)).withTimestampAssigner((movement, before) -> movement.at))
            .uid("times");

    SingleOutputStreamOperator<Decision> decisions = OrderAndDecide.attach(movements, options.patience().toMillis());

    decisions
        .filter(decision -> !decision.action.equals("ignore"))
        .uid("without-ignored")
        .map(decision -> Line.of("decided", decision.article, decision.decided))
        .uid("lines")
        .print()
        .uid("out");
    env.execute("movements");
  }
}
