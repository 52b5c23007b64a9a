package pair;

import com.fasterxml.jackson.databind.ObjectMapper;
import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the profile that a user came with first. */
final class Profiles extends KeyedProcessFunction<String, Long, String> {
  private static final ObjectMapper JSON = new ObjectMapper();

  private transient ValueState<Profile> profile;

  @Override
  public void open(OpenContext context) {
    profile = getRuntimeContext().getState(new ValueStateDescriptor<>("profile", Profile.class));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    Profile stored = profile.value();
    if (stored == null) {
      String text = "{\"user\":\"" + context.getCurrentKey() + "\",\"city\":\"Lima\",\"since\":" + number + "}";
      profile.update(JSON.readValue(text, Profile.class));
      out.collect(Line.of("city", context.getCurrentKey(), "none"));
      out.collect(Line.of("since", context.getCurrentKey(), "none"));
      return;
    }
    out.collect(Line.of("city", context.getCurrentKey(), stored.city));
    out.collect(Line.of("since", context.getCurrentKey(), "since " + stored.since));
  }
}
