package job;

import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;

/** Aggregations of every kind. */
public final class Job {
  public static void main(String[] arguments) {
    TableEnvironment tables = TableEnvironment.create(EnvironmentSettings.inStreamingMode());
    tables.executeSql(
        "CREATE TABLE orders (id BIGINT, customer STRING, shop STRING, amount BIGINT, price DECIMAL(10, 2), ts TIMESTAMP(3),"
            + " proc AS PROCTIME(), WATERMARK FOR ts AS ts - INTERVAL '5' SECOND) WITH ('connector' = 'datagen', 'rows-per-second' = '100',"
            + " 'fields.id.min' = '1', 'fields.id.max' = '100', 'fields.customer.length' = '1', 'fields.shop.length' = '1', 'fields.amount.min' = '1', 'fields.amount.max' = '100')");
    StatementSet statements = tables.createStatementSet();
    insert(tables, statements, "totals", "customer STRING, total BIGINT, orders BIGINT, dearest DECIMAL(10, 2), latest STRING", "SELECT customer, SUM(amount), COUNT(DISTINCT id), MAX(price), LAST_VALUE(shop) FROM orders GROUP BY customer");
    insert(tables, statements, "tumbling", "customer STRING, since TIMESTAMP(3), total BIGINT, shops BIGINT", "SELECT customer, window_start, SUM(amount), COUNT(DISTINCT shop) FROM TABLE(TUMBLE(TABLE orders, DESCRIPTOR(ts), INTERVAL '10' SECOND)) GROUP BY customer, window_start, window_end");
    insert(tables, statements, "hopping", "customer STRING, since TIMESTAMP(3), total BIGINT", "SELECT customer, window_start, SUM(amount) FROM TABLE(HOP(TABLE orders, DESCRIPTOR(proc), INTERVAL '2' SECOND, INTERVAL '10' SECOND)) GROUP BY customer, window_start, window_end");
    insert(tables, statements, "growing", "since TIMESTAMP(3), till TIMESTAMP(3), total BIGINT", "SELECT window_start, window_end, SUM(amount) FROM TABLE(CUMULATE(TABLE orders, DESCRIPTOR(ts), INTERVAL '2' SECOND, INTERVAL '10' SECOND)) GROUP BY window_start, window_end");
    insert(tables, statements, "sessions", "customer STRING, since TIMESTAMP(3), total BIGINT", "SELECT customer, SESSION_START(ts, INTERVAL '10' SECOND), SUM(amount) FROM orders GROUP BY customer, SESSION(ts, INTERVAL '10' SECOND)");
    insert(tables, statements, "window_tops", "customer STRING, amount BIGINT, place BIGINT", "SELECT customer, amount, place FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY window_start, window_end, customer ORDER BY amount DESC) AS place FROM TABLE(TUMBLE(TABLE orders, DESCRIPTOR(ts), INTERVAL '10' SECOND))) WHERE place <= 3");
    insert(tables, statements, "recent", "id BIGINT, total BIGINT, many BIGINT", "SELECT id, SUM(amount) OVER w, COUNT(*) OVER w FROM orders WINDOW w AS (PARTITION BY customer ORDER BY ts RANGE BETWEEN INTERVAL '1' MINUTE PRECEDING AND CURRENT ROW)");
    insert(tables, statements, "recent_rows", "id BIGINT, total BIGINT", "SELECT id, SUM(amount) OVER (PARTITION BY customer ORDER BY proc ROWS BETWEEN 10 PRECEDING AND CURRENT ROW) FROM orders");
    insert(tables, statements, "firsts", "id BIGINT, customer STRING", "SELECT id, customer FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY customer ORDER BY proc ASC) AS place FROM orders) WHERE place = 1");
    insert(tables, statements, "lasts", "id BIGINT, customer STRING", "SELECT id, customer FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY customer ORDER BY ts DESC) AS place FROM orders) WHERE place = 1");
    insert(tables, statements, "tops", "customer STRING, amount BIGINT, place BIGINT", "SELECT customer, amount, place FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY customer ORDER BY amount DESC) AS place FROM orders) WHERE place <= 3");
    insert(tables, statements, "best", "customer STRING, total BIGINT", "SELECT customer, total FROM (SELECT *, ROW_NUMBER() OVER (ORDER BY total DESC) AS place FROM (SELECT customer, SUM(amount) AS total FROM orders GROUP BY customer)) WHERE place <= 3");
    statements.execute();
  }

  private static void insert(TableEnvironment tables, StatementSet statements, String table, String columns, String query) {
    tables.executeSql("CREATE TABLE " + table + " (" + columns + ") WITH ('connector' = 'blackhole')");
    statements.addInsertSql("INSERT INTO " + table + " " + query);
  }
}
