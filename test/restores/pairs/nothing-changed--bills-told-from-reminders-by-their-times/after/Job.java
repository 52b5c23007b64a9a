package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/** Bills members of clubs. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Visit> visits = Feed.of(env, "visits-source").uid("visits-source").map(Visit::of).uid("visits");
    BroadcastStream<Rate> rates = Feed.of(env, "rates-source").uid("rates-source").map(Rate::of).uid("rates").broadcast(Billing.RATES);
    SingleOutputStreamOperator<String> bills = visits.keyBy(visit -> visit.member).connect(rates).process(new Billing()).uid("billing").name("Billing");
    bills.getSideOutput(Billing.REMINDERS).sinkTo(new DiscardingSink<>()).uid("reminders-out");
    bills.print().uid("out");
    env.execute("clubs");
  }
}
