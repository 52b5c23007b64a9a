package pair;

import common.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Gives a user a session, and keeps a sample of how long it takes between two clicks. */
final class Sessions extends KeyedProcessFunction<String, String, String> {
  private static final int SAMPLES = 3;

  private transient ValueState<String> session;
  private transient ValueState<Long> clicked;
  private transient ListState<Long> sample;

  @Override
  public void open(OpenContext context) {
    session = getRuntimeContext().getState(new ValueStateDescriptor<>("session", Types.STRING));
    clicked = getRuntimeContext().getState(new ValueStateDescriptor<>("clicked", Types.LONG));
    sample = getRuntimeContext().getListState(new ListStateDescriptor<>("sample", Types.LONG));
  }

  @Override
  public void processElement(String user, Context context, Collector<String> out) throws Exception {
    String id = session.value();
    out.collect(Line.of("session", user, id == null ? "none" : id));
    if (id == null) {
      session.update(UUID.randomUUID().toString());
    }
    long now = System.currentTimeMillis();
    List<Long> gaps = new ArrayList<>();
    sample.get().forEach(gaps::add);
    out.collect(Line.of("sample", user, gaps.isEmpty() ? "none" : "some"));
    if (clicked.value() != null) {
      if (gaps.size() < SAMPLES) {
        gaps.add(now - clicked.value());
      } else {
        gaps.set((int) (Math.random() * SAMPLES), now - clicked.value());
      }
      sample.update(gaps);
    }
    clicked.update(now);
  }
}
