package mirror;

import java.time.Duration;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.time.Time;

/** What is said in other classes since Flink 1.20. */
public final class Times {
  private Times() {}

  public static Time millis(long millis) {
    return Time.milliseconds(millis);
  }

  public static StateTtlConfig.Builder toLive(Duration time) {
    return StateTtlConfig.newBuilder(org.apache.flink.api.common.time.Time.milliseconds(time.toMillis()));
  }

  public static <T> TypeSerializer<T> serializer(TypeInformation<T> type, StreamExecutionEnvironment env) {
    return type.createSerializer(env.getConfig());
  }
}
