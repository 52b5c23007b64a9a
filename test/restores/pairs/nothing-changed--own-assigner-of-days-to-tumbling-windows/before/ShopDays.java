package pair;

import java.util.Collection;
import java.util.Collections;
import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.WindowAssigner;
import org.apache.flink.streaming.api.windowing.triggers.EventTimeTrigger;
import org.apache.flink.streaming.api.windowing.triggers.Trigger;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;

/** Days that begin at six in the morning. */
final class ShopDays extends WindowAssigner<Object, TimeWindow> {
  private static final long HOUR = 60 * 60 * 1000;
  private static final long DAY = 24 * HOUR;

  @Override
  public Collection<TimeWindow> assignWindows(Object element, long time, WindowAssignerContext context) {
    long start = Math.floorDiv(time - 6 * HOUR, DAY) * DAY + 6 * HOUR;
    return Collections.singletonList(new TimeWindow(start, start + DAY));
  }

  public Trigger<Object, TimeWindow> getDefaultTrigger() {
    return EventTimeTrigger.create();
  }

  public Trigger<Object, TimeWindow> getDefaultTrigger(StreamExecutionEnvironment env) {
    return EventTimeTrigger.create();
  }

  @Override
  public TypeSerializer<TimeWindow> getWindowSerializer(ExecutionConfig config) {
    return new TimeWindow.Serializer();
  }

  @Override
  public boolean isEventTime() {
    return true;
  }
}
