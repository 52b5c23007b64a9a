package pair;

import common.Line;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** What a user watched first, up to a limit. */
final class History extends KeyedProcessFunction<String, Play, String> {
  private static final int LIMIT = 20;

  private transient ListState<Tuple2<String, Long>> watched;

  @Override
  public void open(OpenContext context) {
    watched = getRuntimeContext().getListState(new ListStateDescriptor<>("watched", Types.TUPLE(Types.STRING, Types.LONG)));
  }

  @Override
  public void processElement(Play play, Context context, Collector<String> out) throws Exception {
    List<Tuple2<String, Long>> earlier = new ArrayList<>();
    for (Tuple2<String, Long> one : watched.get()) {
      earlier.add(one);
    }
    out.collect(Line.of("history", context.getCurrentKey(), earlier.isEmpty() ? "none" : earlier.get(0).f0 + " at " + earlier.get(0).f1));
    if (earlier.size() < LIMIT) {
      watched.add(Tuple2.of(play.title, play.number));
    }
  }
}
