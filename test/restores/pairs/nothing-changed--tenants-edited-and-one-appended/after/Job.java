package pair;

import common.Feed;
import java.util.List;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** One pipeline for each tenant of the file. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.setMaxParallelism(128);
    DataStream<Long> usage = Feed.of(env, "usage").uid("usage");
    List<Tenant> tenants = Tenants.read();
    for (int i = 0; i < tenants.size(); i++) {
      Tenant tenant = tenants.get(i);
      DataStream<Usage> parsed = usage.map(new ParseUsage(tenant.getName())).uid("parse-" + tenant.getName());
      parsed
          .keyBy(Usage::getCustomer)
          .process(new Quota(tenant))
          .uid("quota-" + i)
          .name(tenant.getPlan() + " quota of " + tenant.getName())
          .print()
          .uid("out-" + tenant.getName());
    }
    env.execute("quotas");
  }
}
