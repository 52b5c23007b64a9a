package io.github.flinkupgradecheck.extractor.model;

import java.lang.reflect.Type;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One state of one operator; field for field the manifest's {@code State}. */
public final class State {
  public final String name;
  /** value, list, map, reducing, aggregating, operator-list, operator-union, broadcast or timer. */
  public final String kind;
  /** Whether values carry a time-to-live stamp. */
  public final boolean ttl;
  /** The time to live in milliseconds, or null where it is not known. */
  public final Long ttlMillis;
  /** registered, forced, declared or static. */
  public final String seen;
  /** By role: key, namespace, value, element, userKey. */
  public final SortedMap<String, SerializerFacts> serializers;

  /** What the code declares the values to be, with type arguments, where their serializer does not tell; else null. */
  public Type declared;

  /** Filled after the serializers' snapshots were taken. */
  public Sampled sampled = new Sampled();

  public State(
      String name, String kind, boolean ttl, Long ttlMillis, String seen, Map<String, SerializerFacts> serializers) {
    this.name = name;
    this.kind = kind;
    this.ttl = ttl;
    this.ttlMillis = ttlMillis;
    this.seen = seen;
    this.serializers = Collections.unmodifiableSortedMap(new TreeMap<>(serializers));
  }

  /** The role that what the user puts in is written in: a whole value, or one of a list's or a map's. */
  public String valueRole() {
    return kind.equals("list") || kind.equals("map") || kind.startsWith("operator-") ? "element" : "value";
  }
}
