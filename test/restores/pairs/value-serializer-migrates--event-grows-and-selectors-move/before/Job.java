package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.api.common.typeinfo.Types;

/** Attributes clicks to the impressions that they follow. */
public final class Job {
  static final Duration ATTRIBUTED_WITHIN = Duration.ofMinutes(30);

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<AdEvent> impressions = events(env, "impressions");
    DataStream<AdEvent> clicks = events(env, "clicks");

    DataStream<Attribution> attributed =
        impressions
            .keyBy(AdEvent::getUser)
            .intervalJoin(clicks.keyBy(AdEvent::getUser))
            .between(Duration.ZERO, ATTRIBUTED_WITHIN)
            .process(new Attribute())
            .uid("attribute")
            .name("Attribute clicks");
    attributed.keyBy(new ByCampaign(), Types.TUPLE(Types.STRING, Types.INT)).process(new Spending()).uid("spending").name("Spending").print().uid("spending-out");
    clicks
        .keyBy(click -> Tuple2.of(click.getCampaign(), click.getSlot()), Types.TUPLE(Types.STRING, Types.INT))
        .process(new ClickCap())
        .uid("click-cap")
        .name("Cap of clicks")
        .print()
        .uid("cap-out");
    env.execute("attribution");
  }

  private static DataStream<AdEvent> events(StreamExecutionEnvironment env, String kind) {
    return Feed.of(env, kind)
        .uid(kind)
        .map(AdEvent::of)
        .uid("parse-" + kind)
        .assignTimestampsAndWatermarks(WatermarkStrategy.<AdEvent>forMonotonousTimestamps().withTimestampAssigner((event, before) -> event.getAt()))
        .uid("times-" + kind);
  }

  /** Keys what is attributed by its campaign. */
  static final class ByCampaign implements KeySelector<Attribution, Tuple2<String, Integer>> {
    @Override
    public Tuple2<String, Integer> getKey(Attribution attribution) {
      return Tuple2.of(attribution.campaign, attribution.slot);
    }
  }
}
