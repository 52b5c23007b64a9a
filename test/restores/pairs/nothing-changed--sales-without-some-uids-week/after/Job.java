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
    DataStream<Order> web = Feed.of(env, "web").uid("web").map(Order::web);
    DataStream<Order> shops = Feed.of(env, "shops").uid("shops").map(Order::shop);
    DataStream<Order> orders = web.union(shops);

    orders.keyBy(order -> order.article).process(new SoldArticles()).name("What is sold").print();

    SingleOutputStreamOperator<String> baskets = orders.keyBy(order -> order.customer).process(new Baskets()).uid("baskets");
    baskets.print();
    baskets.getSideOutput(Baskets.FULL).keyBy(basket -> basket.getArticles().get(0)).process(new Parcels()).uid("parcels").print();

    orders.map(order -> order.cents).map(new Total("turnover")).uid("turnover").print();

    orders.keyBy(order -> order.channel).process(new Channels()).uid("channels").print();

    env.execute("sales");
  }
}
