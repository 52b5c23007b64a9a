package pair;

import java.util.Locale;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Says how long forklifts stand. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataGeneratorSource<Position> positions =
        new DataGeneratorSource<>(Position::of, Long.MAX_VALUE, RateLimiterStrategy.perSecond(100), Types.POJO(Position.class));
    env.fromSource(positions, WatermarkStrategy.noWatermarks(), "positions").uid("positions")
        .map(Job::mended).uid("mend")
        .keyBy(position -> position.forklift)
        .process(new Standing()).uid("standing")
        .print().uid("out");
    env.execute("forklifts");
  }

  /** Some gateways write names in capitals. */
  private static Position mended(Position position) {
    Position mended = new Position();
    mended.forklift = position.forklift;
    mended.hall = position.hall.toLowerCase(Locale.ROOT);
    return mended;
  }
}
