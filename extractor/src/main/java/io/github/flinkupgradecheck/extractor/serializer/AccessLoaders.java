package io.github.flinkupgradecheck.extractor.serializer;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/**
 * ReflectASM, by which Flink 2's Kryo calls constructors, has a class loader for each of the user's and holds it weakly. Once it was collected, its successor cannot
 * define again what lies in the user's loader already, and falls back on classes that may not see the user's: an {@code IllegalAccessError} at a moment that nobody
 * can foretell, of which a restore would be blamed here.
 */
public final class AccessLoaders {
  private static final List<Object> HELD = Collections.synchronizedList(new ArrayList<>());

  private AccessLoaders() {}

  /** For as long as this JVM lives; nothing where Flink's Kryo has no such thing. */
  public static void hold(String userClass, ClassLoader loader) {
    try {
      ClassLoader flinks = TypeSerializer.class.getClassLoader();
      Method get = Class.forName("com.esotericsoftware.reflectasm.AccessClassLoader", false, flinks).getDeclaredMethod("get", Class.class);
      get.setAccessible(true);
      HELD.add(get.invoke(null, Class.forName(userClass, false, loader)));
    } catch (ReflectiveOperationException | RuntimeException | LinkageError none) {
      // Earlier ones hold theirs for ever.
    }
  }
}
