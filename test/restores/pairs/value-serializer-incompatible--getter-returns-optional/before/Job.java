package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Keep<>(
        "order",
        TypeInformation.of(CustomerOrder.class),
        CustomerOrder::of,
        Shown.as("article", stored -> stored.getArticle()),
        Shown.as("voucher", stored -> stored.getVoucher()))).uid("vouchers").print().uid("out");
    env.execute("orders");
  }
}
