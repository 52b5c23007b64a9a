package io.github.flinkupgradecheck.extractor.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A serializer as a person reads it; field for field the manifest's {@code SerializerTree}. Fields that do
 * not apply are null here and absent in the file.
 */
public final class SerializerTree {
  /** basic, pojo, kryo, avro, enum, tuple, list, map, set, array, row, ttl, timer or custom. */
  public final String family;
  /** Class name of the serializer. */
  public final String serializer;
  /** Class name of its snapshot. */
  public final String snapshot;
  /** Version of the snapshot's format. */
  public final int version;
  /** Class name of the values, or null where the serializer does not know it. */
  public final String type;
  /** Never null; sorted by name. */
  public final SortedMap<String, SerializerTree> children;
  /** Enum constants in stored order, or null. */
  public final List<String> constants;
  /** Kryo registrations, or null. */
  public final List<String> registrations;
  /** Avro schema as text, or null. */
  public final String schema;

  public SerializerTree(
      String family,
      String serializer,
      String snapshot,
      int version,
      String type,
      Map<String, SerializerTree> children,
      List<String> constants,
      List<String> registrations,
      String schema) {
    this.family = family;
    this.serializer = serializer;
    this.snapshot = snapshot;
    this.version = version;
    this.type = type;
    this.children = Collections.unmodifiableSortedMap(new TreeMap<>(children));
    this.constants = constants;
    this.registrations = registrations;
    this.schema = schema;
  }
}
