package pair;

import common.Line;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps a profile for each key in a list state. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private transient ListState<Profile> profiles;

  @Override
  public void open(OpenContext context) {
    profiles = getRuntimeContext().getListState(new ListStateDescriptor<>("profiles", Profile.class));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    String currency = "none";
    for (Profile profile : profiles.get()) {
      currency = profile.currency;
    }
    out.collect(Line.of("currency", context.getCurrentKey(), currency));
    profiles.update(List.of(Profile.of(context.getCurrentKey())));
  }
}
