package pair;

import common.Feed;
import common.Total;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Sales of a shop on the web and in the town. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> web = Feed.of(env, "web").uid("web").map(Order::web).filter(order -> !order.customer.startsWith("test-"));
    DataStream<Order> shops = Feed.of(env, "shops").uid("shops").map(Order::shop);
    DataStream<Order> orders = web.union(shops);

    orders.keyBy(order -> order.article).process(new Sold()).name("Sold articles").print();

    SingleOutputStreamOperator<String> baskets = orders.keyBy(order -> order.customer).process(new Baskets()).uid("baskets");
    baskets.print();
    baskets.getSideOutput(Baskets.FULL).keyBy(basket -> basket.getArticles().get(0)).process(new Parcels()).uid("parcels").setParallelism(2).print().setParallelism(2);

    orders.map(new Cents()).name("Cents").map(new Total("turnover")).uid("turnover").print();

    env.execute("sales");
  }
}
