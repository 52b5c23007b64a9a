package pair;

import java.util.Map;
import java.util.TreeMap;

/** Which shards of a stream have readers, and from where. */
final class Assignment {
  private final Map<String, Integer> offsets;

  Assignment(Map<String, Integer> offsets) {
    this.offsets = offsets;
  }

  static Assignment fresh() {
    Map<String, Integer> offsets = new TreeMap<>();
    offsets.put("shard-0001", 17);
    offsets.put("shard-0002", 4);
    return new Assignment(offsets);
  }

  Map<String, Integer> offsets() {
    return offsets;
  }

  long first() {
    return offsets.size() * 1_000_000L + offsets.getOrDefault("shard-0002", 0);
  }
}
