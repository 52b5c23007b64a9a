package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps a profile for each key in a map state. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private transient MapState<String, Profile> profiles;

  @Override
  public void open(OpenContext context) {
    profiles = getRuntimeContext().getMapState(new MapStateDescriptor<>("profiles", String.class, Profile.class));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    Profile stored = profiles.get("home");
    out.collect(Line.of("currency", context.getCurrentKey(), stored == null ? "none" : stored.currency));
    if (stored == null) {
      profiles.put("home", Profile.of(context.getCurrentKey()));
    }
  }
}
