package pair;

import common.Feed;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What listeners play in one go. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Action> actions =
        Feed.of(env, "actions")
            .uid("actions-source")
            .map(Action::of)
            .returns(Action.class)
            .uid("actions")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Action>forMonotonousTimestamps().withTimestampAssigner((action, previous) -> action.at))
            .uid("times");
    DataStream<Action> plays = actions.filter(action -> !action.skip).uid("plays");
    DataStream<Action> skips = actions.filter(action -> action.skip).uid("skips");
    plays.connect(skips).keyBy(play -> play.listener, skip -> skip.listener).process(new Sessions()).uid("sessions").print().uid("out");
    env.execute("listeners");
  }
}
