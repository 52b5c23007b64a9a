package pair;

import common.Queries;
import java.time.Duration;
import org.apache.flink.table.api.TableConfig;
import org.apache.flink.table.api.TableEnvironment;

/** Turnover of customers. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    configure(tables.getConfig());
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("turnover", "customer", "turnover") + " FROM (SELECT customer, SUM(amount) AS turnover FROM orders WHERE amount > 0 GROUP BY customer)");
  }

  private static void configure(TableConfig config) {
    config.set("table.exec.mini-batch.enabled", "false");
    config.set("table.optimizer.reuse-sub-plan-enabled", "true");
    config.setIdleStateRetention(Duration.ofDays(1));
  }
}
