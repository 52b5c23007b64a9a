package pair;

import common.Feed;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Reminds of doors that stand open. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Beat> beats =
        Feed.of(env, "beats")
            .uid("beats")
            .map(Beat::of)
            .returns(Beat.class)
            .uid("parse")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Beat>forMonotonousTimestamps().withTimestampAssigner((beat, previous) -> beat.at))
            .uid("times");
    beats.keyBy(beat -> beat.door).process(new OpenDoors()).uid("open-doors").name("Open doors").print().uid("out");
    env.execute("doors");
  }
}
