package pair;

import common.Line;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** What a user watched first, up to a limit. */
final class History extends KeyedProcessFunction<String, Play, String> {
  private static final int LIMIT = 20;

  private transient ListState<Watched> watched;

  @Override
  public void open(OpenContext context) {
    watched = getRuntimeContext().getListState(new ListStateDescriptor<>("watched", Watched.class));
  }

  @Override
  public void processElement(Play play, Context context, Collector<String> out) throws Exception {
    List<Watched> earlier = new ArrayList<>();
    for (Watched one : watched.get()) {
      earlier.add(one);
    }
    out.collect(Line.of("history", context.getCurrentKey(), earlier.isEmpty() ? "none" : earlier.get(0)));
    if (earlier.size() < LIMIT) {
      watched.add(Watched.of(play));
    }
  }
}
