package job;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.table.api.Schema;
import org.apache.flink.table.api.Table;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;
import org.apache.flink.table.connector.ChangelogMode;
import org.apache.flink.types.Row;
import org.apache.flink.types.RowKind;
import org.apache.flink.util.Collector;

/** A stream becomes a table with a key, is aggregated, and becomes a stream of changes again, with state behind it. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamTableEnvironment tables = StreamTableEnvironment.create(env);
    DataStream<Row> changes =
        env.fromSequence(0, Long.MAX_VALUE)
            .uid("numbers")
            .map(number -> Row.ofKind(RowKind.UPDATE_AFTER, "key-" + number % 10, number % 100))
            .returns(Types.ROW_NAMED(new String[] {"name", "amount"}, Types.STRING, Types.LONG))
            .uid("changes");
    Schema schema = Schema.newBuilder().column("name", "STRING NOT NULL").column("amount", "BIGINT").primaryKey("name").build();
    tables.createTemporaryView("latest", tables.fromChangelogStream(changes, schema, ChangelogMode.upsert()));
    Table totals = tables.sqlQuery("SELECT amount, COUNT(*) AS n FROM latest GROUP BY amount");
    tables
        .toChangelogStream(totals)
        .keyBy(row -> (Long) row.getField("amount"))
        .process(new Changes())
        .uid("count-changes")
        .print()
        .uid("out");
    env.execute("both-ways");
  }

  /** Counts how often a row changed. */
  public static final class Changes extends KeyedProcessFunction<Long, Row, Long> {
    private transient ValueState<Long> count;

    @Override
    public void open(OpenContext context) {
      count = getRuntimeContext().getState(new ValueStateDescriptor<>("changes", Types.LONG));
    }

    @Override
    public void processElement(Row row, Context context, Collector<Long> out) throws Exception {
      long now = count.value() == null ? 1 : count.value() + 1;
      count.update(now);
      out.collect(now);
    }
  }
}
