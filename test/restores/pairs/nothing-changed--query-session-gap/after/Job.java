package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.getConfig().set("table.exec.emit.early-fire.enabled", "true");
    tables.getConfig().set("table.exec.emit.early-fire.delay", "0 s");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("orders", "customer", "n") + " FROM (SELECT customer, COUNT(*) AS n FROM orders GROUP BY customer, SESSION(ordered_at, INTERVAL '2' HOUR))");
  }
}
