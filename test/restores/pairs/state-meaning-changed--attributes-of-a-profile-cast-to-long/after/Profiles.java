package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Adds what visits say to the profile of their user. */
final class Profiles extends KeyedProcessFunction<String, Visit, String> {
  private transient ValueState<Profile> profiles;

  @Override
  public void open(OpenContext context) {
    profiles = getRuntimeContext().getState(new ValueStateDescriptor<>("profile", Profile.class));
  }

  @Override
  public void processElement(Visit visit, Context context, Collector<String> out) throws Exception {
    Profile stored = profiles.value();
    Profile profile = stored == null ? Profile.of(visit.user) : stored;
    long seen = stored == null ? 0 : (Long) profile.attributes.get("pages");
    long pages = seen + (Long) visit.attributes.get("pages");
    out.collect(Line.of("plan", visit.user, stored == null ? "none" : profile.attributes.get("plan")));
    out.collect(Line.of("visits", visit.user, pages));
    profile.attributes.putAll(visit.attributes);
    profile.attributes.put("pages", pages);
    profiles.update(profile);
  }
}
