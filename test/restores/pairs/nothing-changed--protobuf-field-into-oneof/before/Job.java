package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    ((SerializerConfigImpl) env.getConfig().getSerializerConfig()).registerTypeWithKryoSerializer(Invoice.class, MessageSerializer.class);
    Feed.of(env, "invoices").uid("invoices").keyBy(Feed::key).process(new Keep<>(
        "invoice",
        TypeInformation.of(Invoice.class),
        Invoices::of,
        Shown.as("customer", stored -> stored.getCustomer()),
        Shown.as("cents", stored -> "cents " + stored.getCents()),
        Shown.as("coupon", stored -> "coupon " + stored.getCoupon()))).uid("last-invoice").print().uid("out");
    env.execute("billing");
  }
}
