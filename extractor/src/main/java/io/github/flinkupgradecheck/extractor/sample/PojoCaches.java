package io.github.flinkupgradecheck.extractor.sample;

import io.github.flinkupgradecheck.extractor.model.SerializerTree;
import io.github.flinkupgradecheck.extractor.state.Drift;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** The memory of Flink's POJO serializers for subclasses that nobody registered; it goes into their snapshots. */
final class PojoCaches {
  private static final String CACHE = "subclassSerializerCache";
  private static final int DEEPEST = 16;

  private PojoCaches() {}

  /** Whether there is one anywhere in it. */
  static boolean in(SerializerTree tree) {
    if (tree.family.equals("pojo")) {
      return true;
    }
    for (SerializerTree child : tree.children.values()) {
      if (in(child)) {
        return true;
      }
    }
    return false;
  }

  /** Lets the serializer remember in the order in which it learns: by hash codes of classes it is another one in every JVM. */
  static void order(TypeSerializer<?> serializer) {
    order(serializer, 0);
  }

  private static void order(Object serializer, int depth) {
    if (!(serializer instanceof TypeSerializer) || depth > DEEPEST) {
      return;
    }
    if (Drift.field(serializer, CACHE) instanceof Map) {
      replace(serializer);
    }
    for (String part : new String[] {"elementSerializer", "keySerializer", "valueSerializer", "typeSerializer", "originalSerializer"}) {
      order(Drift.field(serializer, part), depth + 1);
    }
    Object parts = Drift.field(serializer, "fieldSerializers");
    if (parts instanceof TypeSerializer[]) {
      for (TypeSerializer<?> part : (TypeSerializer<?>[]) parts) {
        order(part, depth + 1);
      }
    }
  }

  private static void replace(Object pojo) {
    try {
      Field cache = pojo.getClass().getDeclaredField(CACHE);
      cache.setAccessible(true);
      cache.set(pojo, new LinkedHashMap<>((Map<?, ?>) cache.get(pojo)));
    } catch (ReflectiveOperationException | RuntimeException otherVersion) {
      // Then its order is Flink's.
    }
  }
}
