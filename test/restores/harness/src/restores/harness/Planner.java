package restores.harness;

/** What the planner of queries counts through a JVM. */
final class Planner {
  private Planner() {}

  /**
   * Its nodes are counted from one again, as in the JVM that a `flink run` or a cluster of one application has for itself. With `table.exec.uid.generation` = `ALWAYS` the
   * uids of queries are made of that number; harness and MiniCluster are one JVM for all jobs.
   */
  static void startAnew() throws ReflectiveOperationException {
    try {
      Class.forName("org.apache.flink.table.planner.plan.nodes.exec.ExecNodeContext").getMethod("resetIdCounter").invoke(null);
    } catch (ClassNotFoundException noPlanner) {
      // This cluster runs no queries.
    }
  }
}
