package pair;

import java.util.ArrayList;
import java.util.List;

/** What was written, as a coordinator is to be told; no POJO in Flink's sense, so Kryo writes it. */
public final class WriteEvent {
  private final String instant;
  private final List<WriteStatus> statuses = new ArrayList<>();

  private WriteEvent(String instant) {
    this.instant = instant;
  }

  static WriteEvent of(String key) {
    WriteEvent event = new WriteEvent("20220823");
    event.statuses.add(new WriteStatus("file-1"));
    return event;
  }

  String instant() {
    return instant;
  }

  int files() {
    return statuses.size();
  }
}
