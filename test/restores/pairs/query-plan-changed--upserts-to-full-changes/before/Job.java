package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.DataTypes;
import org.apache.flink.table.api.Schema;
import org.apache.flink.table.api.Table;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;
import org.apache.flink.table.connector.ChangelogMode;
import org.apache.flink.types.Row;
import org.apache.flink.types.RowKind;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamTableEnvironment tables = StreamTableEnvironment.create(env);
    DataStream<Row> prices =
        Feed.of(env, "prices")
            .uid("prices")
            .map(number -> Row.ofKind(RowKind.UPDATE_AFTER, number % 40, Feed.key(number), number))
            .returns(Types.ROW_NAMED(new String[] {"item", "customer", "price"}, Types.LONG, Types.STRING, Types.LONG))
            .uid("rows");
    Schema schema =
        Schema.newBuilder()
            .column("item", DataTypes.BIGINT().notNull())
            .column("customer", DataTypes.STRING())
            .column("price", DataTypes.BIGINT())
            .primaryKey("item")
            .build();
    tables.createTemporaryView("prices", tables.fromChangelogStream(prices, schema, ChangelogMode.upsert()));
    Table items = tables.sqlQuery("SELECT customer, COUNT(*) AS items FROM prices GROUP BY customer");
    tables
        .toChangelogStream(items)
        .filter(row -> row.getKind() != RowKind.UPDATE_BEFORE && row.getKind() != RowKind.DELETE)
        .uid("current")
        .map(row -> Line.of("items", row.getField(0), (long) row.getField(1) < 10 ? "filling" : "full"))
        .uid("lines")
        .print()
        .uid("out");
    env.execute("prices");
  }
}
