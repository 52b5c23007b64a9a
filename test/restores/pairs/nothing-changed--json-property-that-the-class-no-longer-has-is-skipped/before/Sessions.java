package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the sessions of a site. */
final class Sessions extends KeyedProcessFunction<String, Long, String> {
  private transient MapState<String, String> sessions;

  @Override
  public void open(OpenContext context) {
    sessions = getRuntimeContext().getMapState(new MapStateDescriptor<>("sessions", Types.STRING, Types.STRING));
  }

  @Override
  public void processElement(Long click, Context context, Collector<String> out) throws Exception {
    String visitor = "visitor-" + click / 4 % 2;
    String place = context.getCurrentKey() + " " + visitor;
    String stored = sessions.get(visitor);
    Session session = stored == null ? Session.at("page-" + click, "summer") : Json.read(stored, Session.class);
    out.collect(Line.of("landing", place, stored == null ? "none" : session.getLanding()));
    sessions.put(visitor, Json.write(session.click()));
    out.collect(Line.of("clicks", place, session.getClicks()));
  }
}
