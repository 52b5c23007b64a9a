package io.github.flinkupgradecheck.extractor.serializer;

import io.github.flinkupgradecheck.extractor.state.Drift;
import io.github.flinkupgradecheck.extractor.model.SerializerFacts;
import io.github.flinkupgradecheck.extractor.model.SerializerTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;

/**
 * Serializer snapshots as a person reads them. Private fields of Flink's snapshot classes, found by name; what is not known, or does not
 * look as expected, is of the family {@code custom} and still named.
 */
public final class SerializerTrees {
  /** Deeper than any real type; a hostile one shall not exhaust the stack. */
  private static final int DEEPEST = 24;

  /** Nodes of one tree. */
  private static final int MOST = 4_096;

  private static final int MOST_TEXT = 65_536;

  private int left = MOST;

  private SerializerTrees() {}

  public static SerializerFacts facts(WrittenSnapshot written) {
    return new SerializerFacts(written.bytes, of(written.snapshot));
  }

  public static SerializerFacts facts(TypeSerializer<?> serializer) throws IOException {
    return facts(WrittenSnapshot.of(serializer));
  }

  public static SerializerTree of(TypeSerializerSnapshot<?> snapshot) {
    return new SerializerTrees().tree(snapshot, 0);
  }

  /** Snapshots nested in a composite one, in its order; empty for all others. A wrapper for time-to-live migration is looked through. */
  public static List<TypeSerializerSnapshot<?>> nested(TypeSerializerSnapshot<?> snapshot) {
    TypeSerializerSnapshot<?> real = unwrapped(snapshot);
    Object delegate = Drift.field(real, "nestedSerializersSnapshotDelegate");
    Object nested = delegate == null ? null : Drift.field(delegate, "nestedSnapshots");
    List<TypeSerializerSnapshot<?>> all = new ArrayList<>();
    if (nested instanceof TypeSerializerSnapshot[]) {
      Collections.addAll(all, (TypeSerializerSnapshot<?>[]) nested);
    }
    return all;
  }

  /** {@code TtlAwareSerializerSnapshot} (Flink 2) says whether its content carries time stamps; the content is the serializer. */
  static TypeSerializerSnapshot<?> unwrapped(TypeSerializerSnapshot<?> snapshot) {
    if (snapshot.getClass().getName().equals("org.apache.flink.runtime.state.ttl.TtlAwareSerializerSnapshot")) {
      Object inner = Drift.field(snapshot, "typeSerializerSnapshot");
      if (inner instanceof TypeSerializerSnapshot) {
        return unwrapped((TypeSerializerSnapshot<?>) inner);
      }
    }
    return snapshot;
  }

  private SerializerTree tree(TypeSerializerSnapshot<?> given, int depth) {
    TypeSerializerSnapshot<?> snapshot = unwrapped(given);
    TypeSerializer<?> restored = restored(snapshot);
    Class<?> values = ValueType.of(snapshot, restored);
    Family family = Family.of(snapshot);
    Map<String, SerializerTree> children = new LinkedHashMap<>();
    if (depth < DEEPEST) {
      children(family, snapshot)
          .forEach(
              (name, child) -> {
                if (left-- > 0) {
                  children.put(name, tree(child, depth + 1));
                }
              });
    }
    return new SerializerTree(
        family.id(),
        restored == null ? outer(snapshot.getClass()) : restored.getClass().getName(),
        snapshot.getClass().getName(),
        version(snapshot),
        values == null ? null : name(values),
        children,
        family == Family.ENUM ? Content.enumConstants(snapshot) : null,
        family == Family.KRYO ? Content.kryoRegistrations(snapshot) : null,
        family == Family.AVRO ? bounded(Content.avroSchema(snapshot)) : null);
  }

  private static Map<String, TypeSerializerSnapshot<?>> children(Family family, TypeSerializerSnapshot<?> snapshot) {
    if (family == Family.POJO) {
      return Content.pojoFields(snapshot);
    }
    Map<String, TypeSerializerSnapshot<?>> children = new LinkedHashMap<>();
    List<TypeSerializerSnapshot<?>> nested = nested(snapshot);
    for (int i = 0; i < nested.size(); i++) {
      String name = family.child(i);
      if (name != null) {
        children.put(name, nested.get(i));
      }
    }
    return children;
  }

  /** A snapshot of somebody else's may do anything when asked for its serializer. */
  private static TypeSerializer<?> restored(TypeSerializerSnapshot<?> snapshot) {
    try {
      return snapshot.restoreSerializer();
    } catch (Throwable unable) {
      return null;
    }
  }

  private static int version(TypeSerializerSnapshot<?> snapshot) {
    try {
      return snapshot.getCurrentVersion();
    } catch (Exception | LinkageError unable) {
      return 0;
    }
  }

  /** Of a snapshot that cannot make its serializer: the class around it, if that is one; else its own name has to do. */
  private static String outer(Class<?> snapshot) {
    Class<?> around = snapshot.getDeclaringClass();
    return around != null && TypeSerializer.class.isAssignableFrom(around) ? around.getName() : snapshot.getName();
  }

  /** As Java source names it: {@code byte[]}, not {@code [B}; nested classes keep their dollar. */
  private static String name(Class<?> type) {
    return type.isArray() ? name(type.getComponentType()) + "[]" : type.getName();
  }

  private static String bounded(String text) {
    return text == null || text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT);
  }

}
