package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts how often each landing page was gone on from. */
final class Landings extends KeyedProcessFunction<String, Session, String> {
  private transient MapState<String, Long> landings;

  @Override
  public void open(OpenContext context) {
    landings = getRuntimeContext().getMapState(new MapStateDescriptor<>("landings", String.class, Long.class));
  }

  @Override
  public void processElement(Session session, Context context, Collector<String> out) throws Exception {
    long now = landings.contains(session.landing) ? landings.get(session.landing) + 1 : 1;
    landings.put(session.landing, now);
    out.collect(Line.of("landing", session.landing, now));
  }
}
