package io.github.flinkupgradecheck.extractor.graph;

import io.github.flinkupgradecheck.extractor.state.Drift;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a source reads and where it would begin, where the connector keeps that under names of its own: Kafka's ({@code KafkaSource} of the
 * connector 1.16 to 4). A restored source begins where it stood, so that this only holds for one that starts without state.
 */
final class SourceFacts {
  private static final int MOST_NAMES = 100;
  /** {@code KafkaPartitionSplit}: what is no offset but a place. */
  private static final Map<Long, String> PLACES = new TreeMap<>();

  static {
    PLACES.put(-1L, "latest");
    PLACES.put(-2L, "earliest");
    PLACES.put(-3L, "committed offsets");
  }

  private SourceFacts() {}

  static void describe(Object source, SortedMap<String, String> facts) {
    if (!source.getClass().getName().startsWith("org.apache.flink.connector.kafka.source.")) {
      return;
    }
    Object subscriber = Drift.field(source, "subscriber");
    if (subscriber != null) {
      put(facts, "source.topics", names(Drift.field(subscriber, "topics")));
      Object pattern = Drift.field(subscriber, "topicPattern");
      put(facts, "source.topicPattern", pattern == null ? null : pattern.toString());
      put(facts, "source.partitions", names(Drift.field(subscriber, "subscribedPartitions")));
    }
    put(facts, "source.start", place(Drift.field(source, "startingOffsetsInitializer")));
    Object bounded = Drift.field(source, "boundedness");
    if (bounded instanceof Enum && ((Enum<?>) bounded).name().equals("BOUNDED")) {
      put(facts, "source.stop", place(Drift.field(source, "stoppingOffsetsInitializer")));
    }
  }

  private static String place(Object initializer) {
    if (initializer == null) {
      return null;
    }
    Object timestamp = Drift.field(initializer, "startingTimestamp");
    Object offset = Drift.field(initializer, "startingOffset");
    if (offset != null) {
      return PLACES.getOrDefault(offset, "offset " + offset);
    } else if (timestamp != null) {
      // Often "an hour ago": another one at each start.
      return "timestamp";
    }
    Object offsets = Drift.field(initializer, "initialOffsets");
    if (offsets instanceof Map) {
      return "offsets " + new TreeMap<>(texts((Map<?, ?>) offsets));
    }
    String name = initializer.getClass().getSimpleName();
    return name.startsWith("Latest") ? "latest" : OperatorParts.stableName(initializer.getClass());
  }

  private static Map<String, String> texts(Map<?, ?> map) {
    Map<String, String> texts = new TreeMap<>();
    map.forEach((partition, offset) -> texts.put(String.valueOf(partition), PLACES.getOrDefault(offset, String.valueOf(offset))));
    return texts;
  }

  /** Sorted: neither Kafka nor a restore asks for their order. */
  private static String names(Object names) {
    if (!(names instanceof Collection) || ((Collection<?>) names).size() > MOST_NAMES) {
      return null;
    }
    TreeSet<String> sorted = new TreeSet<>();
    ((Collection<?>) names).forEach(name -> sorted.add(String.valueOf(name)));
    return String.join(", ", sorted);
  }

  private static void put(SortedMap<String, String> facts, String key, String value) {
    if (value != null) {
      facts.put(key, value);
    }
  }
}
