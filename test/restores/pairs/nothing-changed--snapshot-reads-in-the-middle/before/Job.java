package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Merges the changes of two tables into customers. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Change> people = Feed.of(env, "people").uid("people").map(number -> Change.of("people", number)).uid("parse-people");
    DataStream<Change> addresses = Feed.of(env, "addresses").uid("addresses").map(number -> Change.of("addresses", number)).uid("parse-addresses");
    DataStream<Change> changes = people.union(addresses);
    changes
        .keyBy(Change::getId)
        .process(new Deduplicate())
        .uid("deduplicate")
        .name("Deduplicate")
        .keyBy(Change::getId)
        .process(new MergeRows())
        .uid("merge")
        .name("Merge rows")
        .print()
        .uid("out");
    env.execute("customers");
  }
}
