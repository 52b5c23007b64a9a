package pair;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which shards of a stream have readers, from where, and which readers were there before. */
final class Assignment {
  private final Map<String, Integer> offsets;
  private final Map<String, Set<Integer>> formerReaders;

  Assignment(Map<String, Integer> offsets, Map<String, Set<Integer>> formerReaders) {
    this.offsets = new HashMap<>(offsets);
    this.formerReaders = formerReaders;
  }

  static Assignment fresh() {
    Map<String, Set<Integer>> formerReaders = new HashMap<>();
    formerReaders.put("shard-0001", new HashSet<>(Set.of(0, 2)));
    return new Assignment(Map.of("shard-0001", 17, "shard-0002", 4), formerReaders);
  }

  Map<String, Integer> offsets() {
    return offsets;
  }

  Map<String, Set<Integer>> formerReaders() {
    return formerReaders;
  }

  long first() {
    return offsets.size() * 1_000_000L + offsets.getOrDefault("shard-0002", 0);
  }
}
