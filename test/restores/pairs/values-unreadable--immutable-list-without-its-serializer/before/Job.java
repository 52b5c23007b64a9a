package pair;

import com.google.common.collect.ImmutableList;
import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    ((SerializerConfigImpl) env.getConfig().getSerializerConfig()).addDefaultKryoSerializer(ImmutableList.class, ImmutableListSerializer.class);
    Feed.of(env, "deliveries").uid("deliveries").keyBy(Feed::key).process(new Keep<>(
        "route",
        TypeInformation.of(Route.class),
        Route::of,
        Shown.as("driver", stored -> stored.driver()),
        Shown.as("stops", stored -> stored.stops()))).uid("routes").print().uid("out");
    env.execute("delivery");
  }
}
