package job;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;
import org.apache.flink.table.connector.source.DynamicTableSource;
import org.apache.flink.table.connector.source.LookupTableSource;
import org.apache.flink.table.connector.source.lookup.LookupFunctionProvider;
import org.apache.flink.table.data.GenericRowData;
import org.apache.flink.table.data.RowData;
import org.apache.flink.table.data.StringData;
import org.apache.flink.table.factories.DynamicTableSourceFactory;
import org.apache.flink.table.functions.LookupFunction;

/** Joins of every kind, a pattern, and a connector of the team's own that is asked by key. */
public final class Job {
  public static void main(String[] arguments) {
    TableEnvironment tables = TableEnvironment.create(EnvironmentSettings.inStreamingMode());
    tables.getConfig().set("table.exec.sink.upsert-materialize", "FORCE");
    tables.executeSql(
        "CREATE TABLE orders (id BIGINT, customer STRING, shop STRING, amount BIGINT, price DECIMAL(10, 2), ts TIMESTAMP(3),"
            + " proc AS PROCTIME(), WATERMARK FOR ts AS ts - INTERVAL '5' SECOND) WITH ('connector' = 'datagen', 'rows-per-second' = '100',"
            + " 'fields.id.min' = '1', 'fields.id.max' = '100', 'fields.customer.length' = '1', 'fields.shop.length' = '1', 'fields.amount.min' = '1', 'fields.amount.max' = '100')");
    tables.executeSql(
        "CREATE TABLE payments (order_id BIGINT, means STRING, paid BIGINT, ts TIMESTAMP(3), proc AS PROCTIME(), WATERMARK FOR ts AS ts)"
            + " WITH ('connector' = 'datagen', 'rows-per-second' = '100', 'fields.order_id.min' = '1', 'fields.order_id.max' = '100', 'fields.means.length' = '1')");
    tables.executeSql("CREATE TABLE customers (customer STRING, city STRING) WITH ('connector' = 'directory')");
    tables.executeSql("CREATE TEMPORARY VIEW rates AS SELECT means, paid, ts FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY means ORDER BY ts DESC) AS place FROM payments) WHERE place = 1");
    StatementSet statements = tables.createStatementSet();
    insert(tables, statements, "joined", "customer STRING, means STRING, paid BIGINT", "SELECT o.customer, p.means, p.paid FROM orders AS o JOIN payments AS p ON o.id = p.order_id");
    insert(tables, statements, "outer_joined", "customer STRING, means STRING", "SELECT o.customer, p.means FROM orders AS o LEFT JOIN payments AS p ON o.id = p.order_id WHERE o.customer IN (SELECT means FROM payments)");
    insert(tables, statements, "soon", "customer STRING, means STRING", "SELECT o.customer, p.means FROM orders AS o JOIN payments AS p ON o.id = p.order_id AND p.ts BETWEEN o.ts AND o.ts + INTERVAL '1' MINUTE");
    insert(tables, statements, "window_joined", "customer STRING, means STRING", "SELECT o.customer, p.means FROM (SELECT * FROM TABLE(TUMBLE(TABLE orders, DESCRIPTOR(ts), INTERVAL '10' SECOND))) AS o JOIN (SELECT * FROM TABLE(TUMBLE(TABLE payments, DESCRIPTOR(ts), INTERVAL '10' SECOND))) AS p ON o.id = p.order_id AND o.window_start = p.window_start AND o.window_end = p.window_end");
    insert(tables, statements, "priced", "id BIGINT, rate BIGINT", "SELECT o.id, r.paid FROM orders AS o JOIN rates FOR SYSTEM_TIME AS OF o.ts AS r ON o.customer = r.means");
    insert(tables, statements, "cities", "city STRING, total BIGINT", "SELECT c.city, SUM(o.amount) FROM orders AS o JOIN customers FOR SYSTEM_TIME AS OF o.proc AS c ON o.customer = c.customer GROUP BY c.city");
    insert(tables, statements, "matched", "customer STRING, low BIGINT, high BIGINT", "SELECT customer, low, high FROM orders MATCH_RECOGNIZE (PARTITION BY customer ORDER BY ts MEASURES FIRST(L.amount) AS low, LAST(H.amount) AS high ONE ROW PER MATCH AFTER MATCH SKIP PAST LAST ROW PATTERN (L+ H) DEFINE L AS L.amount < 50, H AS H.amount >= 50)");
    insert(tables, statements, "upserted", "customer STRING, total BIGINT, PRIMARY KEY (customer) NOT ENFORCED", "SELECT p.means, t.total FROM payments AS p JOIN (SELECT customer, SUM(amount) AS total FROM orders GROUP BY customer) AS t ON t.customer = p.means");
    statements.execute();
  }

  private static void insert(TableEnvironment tables, StatementSet statements, String table, String columns, String query) {
    tables.executeSql("CREATE TABLE " + table + " (" + columns + ") WITH ('connector' = 'blackhole')");
    statements.addInsertSql("INSERT INTO " + table + " " + query);
  }

  /** Makes the source of such a table. */
  public static final class Factory implements DynamicTableSourceFactory {
    @Override
    public DynamicTableSource createDynamicTableSource(Context context) {
      return new Directory();
    }

    @Override
    public String factoryIdentifier() {
      return "directory";
    }

    @Override
    public Set<ConfigOption<?>> requiredOptions() {
      return new HashSet<>();
    }

    @Override
    public Set<ConfigOption<?>> optionalOptions() {
      return new HashSet<>();
    }
  }

  /** Is asked by key only. */
  public static final class Directory implements LookupTableSource {
    @Override
    public LookupRuntimeProvider getLookupRuntimeProvider(LookupContext context) {
      return LookupFunctionProvider.of(new Search());
    }

    @Override
    public DynamicTableSource copy() {
      return new Directory();
    }

    @Override
    public String asSummaryString() {
      return "directory";
    }
  }

  /** Everybody lives in a city of his own name. */
  public static final class Search extends LookupFunction {
    @Override
    public Collection<RowData> lookup(RowData key) {
      StringData customer = key.getString(0);
      return customer == null ? Collections.emptyList() : Arrays.asList(GenericRowData.of(customer, customer));
    }
  }
}
