package pair;

import common.Feed;
import org.apache.flink.api.java.typeutils.GenericTypeInfo;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Compares what shops take with who comes. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<TillFact> tillFacts = Feed.of(env, "receipts").uid("receipts").map(new ToTillFact()).returns(new GenericTypeInfo<>(TillFact.class)).uid("till-facts");
    DataStream<Fact> tills = tillFacts.map(Fact::tills).returns(new GenericTypeInfo<>(Fact.class)).uid("tills");
    DataStream<Fact> doors = Feed.of(env, "doors").uid("doors").map(Fact::doors).returns(new GenericTypeInfo<>(Fact.class)).uid("door-facts");
    tills.union(doors).keyBy(Fact::shop).process(new Joined()).uid("joined").name("Tills and doors").print().uid("out");
    env.execute("shops");
  }
}
