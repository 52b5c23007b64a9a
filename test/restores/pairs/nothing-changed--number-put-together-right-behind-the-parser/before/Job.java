package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Tells new invoices from copies. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "invoices")
        .uid("invoices")
        .map(Invoice::of)
        .returns(Invoice.class)
        .uid("parse")
        .keyBy(invoice -> invoice.supplier)
        .process(new KnownInvoices())
        .uid("known-invoices")
        .name("Known invoices")
        .print()
        .uid("out");
    env.execute("invoices");
  }
}
