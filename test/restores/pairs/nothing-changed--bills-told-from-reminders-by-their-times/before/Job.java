package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Bills members of clubs. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Visit> visits = Feed.of(env, "visits-source").uid("visits-source").map(Visit::of).uid("visits");
    BroadcastStream<Rate> rates = Feed.of(env, "rates-source").uid("rates-source").map(Rate::of).uid("rates").broadcast(Billing.RATES);
    visits.keyBy(visit -> visit.member).connect(rates).process(new Billing()).uid("billing").print().uid("out");
    env.execute("clubs");
  }
}
