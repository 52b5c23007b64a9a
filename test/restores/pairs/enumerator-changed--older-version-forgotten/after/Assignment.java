package pair;

import java.util.Map;
import java.util.TreeMap;

/** Which shards of a stream have readers, and from where. */
final class Assignment {
  private final Map<String, Long> offsets;

  Assignment(Map<String, Long> offsets) {
    this.offsets = offsets;
  }

  static Assignment fresh() {
    Map<String, Long> offsets = new TreeMap<>();
    offsets.put("shard-0001", 17L);
    offsets.put("shard-0002", 4L);
    return new Assignment(offsets);
  }

  Map<String, Long> offsets() {
    return offsets;
  }

  long first() {
    return offsets.size() * 1_000_000L + offsets.getOrDefault("shard-0002", 0L);
  }
}
