package pair;

import org.apache.flink.streaming.api.windowing.windows.TimeWindow;

/** Between two windows. */
final class Gap {
  private Gap() {}

  /** @param last the last moment of the window before */
  static String asText(Long last, TimeWindow window) {
    if (last == null) {
      return "the first hour";
    }
    return last + 1 == window.getStart() ? "none is missing" : "one is missing";
  }
}
