package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.GlobalWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Trip> trips = Feed.of(env, "numbers").uid("numbers").map(Trip::of).returns(Trip.class).uid("trips");
    DataStream<Long> orders = Feed.of(env, "orders").uid("orders");
    DataStream<String> firsts =
        orders
            .coGroup(trips)
            .where(Feed::key)
            .equalTo(trip -> trip.customer)
            .window(GlobalWindows.create())
            .trigger(CountTrigger.of(1))
            .apply(new First());
    ((SingleOutputStreamOperator<String>) firsts).uid("first").print().uid("out");
    env.execute("orders");
  }
}
