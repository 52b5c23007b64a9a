package pair;

import common.Count;
import common.Feed;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** Counts what machines make in a shift. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> numbers = Feed.of(env, "numbers").uid("numbers");
    numbers
        .map(Piece::of)
        .uid("parse")
        .assignTimestampsAndWatermarks(WatermarkStrategy.<Piece>forMonotonousTimestamps().withTimestampAssigner((piece, before) -> piece.at))
        .uid("times")
        .keyBy(piece -> piece.machine)
        .window(new Shifts())
        .trigger(CountTrigger.of(1))
        .aggregate(new Pieces(), new Show())
        .uid("shifts")
        .print()
        .uid("shifts-out");
    numbers.keyBy(Feed::key).process(new Count("worked")).uid("worked").print().uid("worked-out");
    env.execute("shifts");
  }
}
