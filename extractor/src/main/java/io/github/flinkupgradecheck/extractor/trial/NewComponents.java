package io.github.flinkupgradecheck.extractor.trial;

import io.github.flinkupgradecheck.extractor.model.SerializerTree;
import io.github.flinkupgradecheck.extractor.sample.RecordDefaults;
import io.github.flinkupgradecheck.extractor.sample.Surroundings;
import io.github.flinkupgradecheck.extractor.serializer.SerializerTrees;
import io.github.flinkupgradecheck.extractor.serializer.WrittenSnapshot;
import io.github.flinkupgradecheck.extractor.state.InTime;
import java.util.Set;

/**
 * Whether a record's constructor has refused what Flink gives it for a component that the stored ones do not have. What user code says of a
 * made-up value is no verdict, as real ones may please it; here it is not the value that it refuses, but what is missing in each of them.
 */
final class NewComponents {
  private static final long MILLIS = 2_000;
  private static final String SERIALIZERS = "org.apache.flink.api.java.typeutils.";

  private final BaselineOperator baseline;
  private final Surroundings around;
  private final ClassLoader userClassLoader;

  NewComponents(BaselineOperator baseline, Surroundings around, ClassLoader userClassLoader) {
    this.baseline = baseline;
    this.around = around;
    this.userClassLoader = userClassLoader;
  }

  /** @param root what a restore threw, innermost */
  boolean refused(Throwable root) {
    Class<?> record = madeIn(root);
    if (record == null) {
      return false;
    }
    for (BaselineState state : baseline.states) {
      for (byte[] snapshot : state.serializers.values()) {
        SerializerTree stored = find(record.getName(), tree(snapshot));
        if (stored != null) {
          return refused(record, stored.children.keySet());
        }
      }
    }
    return false;
  }

  private boolean refused(Class<?> record, Set<String> stored) {
    try {
      return InTime.confined(MILLIS, userClassLoader, () -> RecordDefaults.refused(record, stored, around));
    } catch (Exception | LinkageError notTold) {
      return false;
    }
  }

  /** The record whose constructor stands in the stack right above Flink's serializers, or null: a function may well make records itself. */
  private Class<?> madeIn(Throwable root) {
    Class<?> record = null;
    for (StackTraceElement frame : root.getStackTrace()) {
      String type = frame.getClassName();
      if (type.startsWith(SERIALIZERS)) {
        return record;
      }
      if (frame.getMethodName().equals("<init>") && isRecord(type)) {
        record = load(type);
      } else if (record != null && !type.startsWith("java.") && !type.startsWith("jdk.")) {
        return null;
      }
    }
    return null;
  }

  private boolean isRecord(String type) {
    Class<?> loaded = load(type);
    return loaded != null && RecordDefaults.isRecord(loaded);
  }

  private Class<?> load(String name) {
    try {
      return Class.forName(name, false, userClassLoader);
    } catch (ClassNotFoundException | LinkageError unknown) {
      return null;
    }
  }

  private SerializerTree tree(byte[] snapshot) {
    try {
      return SerializerTrees.of(WrittenSnapshot.read(snapshot, userClassLoader).snapshot);
    } catch (Exception | LinkageError unreadable) {
      return null;
    }
  }

  private static SerializerTree find(String type, SerializerTree tree) {
    if (tree == null || tree.family.equals("pojo") && type.equals(tree.type)) {
      return tree;
    }
    for (SerializerTree child : tree.children.values()) {
      SerializerTree found = find(type, child);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
