package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** Ranks the players of a game. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Score> scores =
        Feed.of(env, "scores")
            .uid("scores")
            .map(Score::of)
            .uid("parse")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Score>forMonotonousTimestamps().withTimestampAssigner((score, before) -> score.at))
            .uid("times");
    SingleOutputStreamOperator<Standing> standings =
        scores
            .keyBy(score -> score.player)
            .window(TumblingEventTimeWindows.of(Duration.ofDays(7)))
            .trigger(CountTrigger.of(1))
            .aggregate(new SumUp(), new WithPlayer())
            .uid("standings")
            .name("Standings of the day");
    standings.keyBy(standing -> standing.league).process(new Ranking(10)).uid("ranking").name("Ranking").print().uid("ranking-out");
    env.execute("leaderboard");
  }
}
