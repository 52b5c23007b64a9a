package pair;

import common.Feed;
import java.util.concurrent.TimeUnit;
import org.apache.flink.streaming.api.datastream.AsyncDataStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders =
        Feed.of(env, "orders").uid("orders").map(number -> Order.builder().number(number).customer(Feed.key(number)).build()).returns(Order.class).uid("parse");
    AsyncDataStream.orderedWait(orders, new LookUpCountry(), 5, TimeUnit.SECONDS, 50)
        .uid("country")
        .keyBy(Order::getCustomer)
        .process(new CountryStats())
        .uid("stats")
        .print()
        .uid("out");
    env.execute("countries");
  }
}
