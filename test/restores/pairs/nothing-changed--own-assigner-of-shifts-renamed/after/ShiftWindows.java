package pair;

import java.util.Collection;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;

/** Shifts, of eight hours unless somebody says otherwise. */
final class ShiftWindows extends WorkWindows {
  private final long length;

  private ShiftWindows(long length) {
    this.length = length;
  }

  static ShiftWindows fromSettings() {
    return new ShiftWindows(TimeUnit.HOURS.toMillis(Integer.getInteger("shift.hours", 8)));
  }

  @Override
  public Collection<TimeWindow> assignWindows(Object element, long timestamp, WindowAssignerContext context) {
    long start = timestamp - timestamp % length;
    return Collections.singletonList(new TimeWindow(start, start + length));
  }

  @Override
  public String toString() {
    return "shifts of " + length + " ms";
  }
}
