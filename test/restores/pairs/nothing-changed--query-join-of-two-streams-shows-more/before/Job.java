package pair;

import common.Feed;
import common.Line;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.Table;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;
import org.apache.flink.types.RowKind;

/** How often members play something. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamTableEnvironment tables = StreamTableEnvironment.create(env);

    DataStream<Play> plays = Feed.of(env, "plays").uid("plays").map(Play::of).uid("parse-plays");
    DataStream<Member> members = Feed.of(env, "members").uid("members").filter(number -> number < 4).uid("first-members").map(Member::of).uid("parse-members");
    tables.createTemporaryView("plays", plays);
    tables.createTemporaryView("members", members);
    Table counted = tables.sqlQuery("SELECT p.user_name, COUNT(*) AS n, MIN(m.plan) AS plan FROM plays AS p JOIN members AS m ON p.user_name = m.name WHERE p.seconds > 0 GROUP BY p.user_name");
    Table shown = tables.sqlQuery("SELECT user_name, n, UPPER(plan) AS plan FROM " + counted);
    tables
        .toChangelogStream(shown)
        .filter(row -> row.getKind() != RowKind.UPDATE_BEFORE && row.getKind() != RowKind.DELETE)
        .uid("current")
        .map(row -> Line.of("plays", row.getField(0), row.getField(1)))
        .uid("plays-lines")
        .print()
        .uid("plays-out");
    env.execute("plays");
  }
}
