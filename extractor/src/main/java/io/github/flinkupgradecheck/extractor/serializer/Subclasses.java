package io.github.flinkupgradecheck.extractor.serializer;

import io.github.flinkupgradecheck.extractor.model.SerializerTree;
import io.github.flinkupgradecheck.extractor.state.Drift;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;

/**
 * Subclasses that nobody registered, as the snapshots of Flink's POJO serializers list those that were met. Flink lists them by the hash
 * codes of their classes, which are others in every JVM.
 */
public final class Subclasses {
  private static final int DEEPEST = 16;

  private Subclasses() {}

  /** Whether a POJO serializer is anywhere in it. */
  public static boolean canBeMet(SerializerTree tree) {
    if (tree.family.equals("pojo")) {
      return true;
    }
    for (SerializerTree child : tree.children.values()) {
      if (canBeMet(child)) {
        return true;
      }
    }
    return false;
  }

  /** The same snapshot with its subclasses by name. */
  public static <T extends TypeSerializerSnapshot<?>> T sorted(T snapshot) {
    sort(snapshot, 0);
    return snapshot;
  }

  private static void sort(TypeSerializerSnapshot<?> wrapped, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    TypeSerializerSnapshot<?> snapshot = SerializerTrees.unwrapped(wrapped);
    List<TypeSerializerSnapshot<?>> parts = new ArrayList<>(SerializerTrees.nested(snapshot));
    if (Family.of(snapshot) == Family.POJO) {
      parts.addAll(Content.pojoFields(snapshot).values());
      sort(Content.subclasses(snapshot), parts);
    }
    for (TypeSerializerSnapshot<?> part : parts) {
      sort(part, depth + 1);
    }
  }

  private static void sort(Map<String, Object> met, List<TypeSerializerSnapshot<?>> parts) {
    Map<String, Object> byName = new TreeMap<>(met);
    met.clear();
    met.putAll(byName);
    for (Object entry : byName.values()) {
      Object serializer = Drift.field(entry, "value");
      if (serializer instanceof TypeSerializerSnapshot) {
        parts.add((TypeSerializerSnapshot<?>) serializer);
      }
    }
  }
}
