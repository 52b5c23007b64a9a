package pair;

import common.Feed;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
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
    KeyedStream<Action, String> plays = actions.filter(action -> !action.skip).uid("plays").keyBy(play -> play.listener);
    KeyedStream<Action, String> skips = actions.filter(action -> action.skip).uid("skips").keyBy(skip -> skip.listener);
    plays.connect(skips).process(new Sessions()).uid("sessions").name("Sessions of listeners").print().uid("out");
    env.execute("listeners");
  }
}
