package job;

import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;

/** Local, incremental and global aggregation. */
public final class Job {
  public static void main(String[] arguments) {
    TableEnvironment tables = TableEnvironment.create(EnvironmentSettings.inStreamingMode());
    tables.getConfig().set("table.exec.mini-batch.enabled", "true");
    tables.getConfig().set("table.exec.mini-batch.allow-latency", "1 s");
    tables.getConfig().set("table.exec.mini-batch.size", "100");
    tables.getConfig().set("table.optimizer.distinct-agg.split.enabled", "true");
    tables.getConfig().set("table.exec.state.ttl", "1 d");
    tables.executeSql(
        "CREATE TABLE orders (id BIGINT, customer STRING, shop STRING, amount BIGINT, price DECIMAL(10, 2), ts TIMESTAMP(3),"
            + " proc AS PROCTIME(), WATERMARK FOR ts AS ts - INTERVAL '5' SECOND) WITH ('connector' = 'datagen', 'rows-per-second' = '100',"
            + " 'fields.id.min' = '1', 'fields.id.max' = '100', 'fields.customer.length' = '1', 'fields.shop.length' = '1', 'fields.amount.min' = '1', 'fields.amount.max' = '100')");
    StatementSet statements = tables.createStatementSet();
    insert(tables, statements, "totals", "customer STRING, total BIGINT, orders BIGINT", "SELECT customer, SUM(amount), COUNT(DISTINCT id) FROM orders GROUP BY customer");
    insert(tables, statements, "shops", "shop STRING, total BIGINT", "SELECT shop, SUM(amount) FROM orders GROUP BY shop");
    statements.execute();
  }

  private static void insert(TableEnvironment tables, StatementSet statements, String table, String columns, String query) {
    tables.executeSql("CREATE TABLE " + table + " (" + columns + ") WITH ('connector' = 'blackhole')");
    statements.addInsertSql("INSERT INTO " + table + " " + query);
  }
}
