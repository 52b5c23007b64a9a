package io.github.flinkupgradecheck.extractor.load;

import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.flink.api.dag.Transformation;

/**
 * Flink counts transformations through the whole JVM, and some versions make uids and names of that count. Every job starts from the same
 * number, as it does when it is submitted alone.
 */
final class NodeCounters {
  private NodeCounters() {}

  static void restart() {
    // 1.13 to 1.15, then later.
    set("idCounter");
    set("ID_COUNTER");
    try {
      Class.forName("org.apache.flink.table.planner.plan.nodes.exec.ExecNodeContext")
          .getMethod("resetIdCounter")
          .invoke(null);
    } catch (ReflectiveOperationException | LinkageError noPlanner) {
      // a job without SQL has none of those names
    }
  }

  private static void set(String name) {
    try {
      Field field = Transformation.class.getDeclaredField(name);
      field.setAccessible(true);
      Object counter = field.get(null);
      if (counter instanceof AtomicInteger) {
        ((AtomicInteger) counter).set(0);
      } else {
        field.set(null, 0);
      }
    } catch (ReflectiveOperationException otherVersion) {
      // the other name is the right one
    }
  }
}
