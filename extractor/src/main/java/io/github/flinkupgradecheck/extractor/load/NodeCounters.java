package io.github.flinkupgradecheck.extractor.load;

import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.flink.api.dag.Transformation;

/**
 * Flink counts transformations, the nodes of plans and tables without a name through the whole JVM, and makes uids and names of those counts.
 * Every job starts from the same number, as it does when it is submitted alone.
 */
public final class NodeCounters {
  private NodeCounters() {}

  static void restart() {
    back(0);
    try {
      Class.forName("org.apache.flink.table.planner.plan.nodes.exec.ExecNodeContext")
          .getMethod("resetIdCounter")
          .invoke(null);
    } catch (ReflectiveOperationException | LinkageError noPlanner) {
      // a job without SQL has none of those names
    }
    try {
      Field tables = Class.forName("org.apache.flink.table.catalog.ContextResolvedTable").getDeclaredField("uniqueId");
      tables.setAccessible(true);
      ((AtomicInteger) tables.get(null)).set(0);
    } catch (ReflectiveOperationException | LinkageError noTables) {
      // nor those of tables; they are not numbered so before 1.15
    }
  }

  /** The number of the last transformation; 0 where it cannot be read. */
  public static int current() {
    Object counter = counter();
    return counter instanceof Number ? ((Number) counter).intValue() : 0;
  }

  /** Goes on from that number, as if what was made since had not been made. */
  public static void back(int to) {
    Object counter = counter();
    if (counter instanceof AtomicInteger) {
      ((AtomicInteger) counter).set(to);
    } else if (counter != null) {
      try {
        field("idCounter").set(null, to);
      } catch (ReflectiveOperationException closed) {
        throw new IllegalStateException("Flink's counter of transformations cannot be written.", closed);
      }
    }
  }

  /** An Integer until 1.15, then an AtomicInteger under another name; null if neither is there. */
  private static Object counter() {
    for (String name : new String[] {"ID_COUNTER", "idCounter"}) {
      try {
        return field(name).get(null);
      } catch (ReflectiveOperationException otherVersion) {
        // the other name is the right one
      }
    }
    return null;
  }

  private static Field field(String name) throws NoSuchFieldException {
    Field field = Transformation.class.getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }
}
