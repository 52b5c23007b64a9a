package mirror;

import java.time.Duration;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What is said in other classes before Flink 1.20. */
public final class Times {
  private Times() {}

  public static Duration millis(long millis) {
    return Duration.ofMillis(millis);
  }

  public static StateTtlConfig.Builder toLive(Duration time) {
    return StateTtlConfig.newBuilder(time);
  }

  public static <T> TypeSerializer<T> serializer(TypeInformation<T> type, StreamExecutionEnvironment env) {
    return type.createSerializer(env.getConfig().getSerializerConfig());
  }
}
