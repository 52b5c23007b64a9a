package pair;

import common.Feed;
import java.util.concurrent.TimeUnit;
import org.apache.flink.streaming.api.datastream.AsyncDataStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Meters what customers use, and what they owe for it. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Usage> calls = Feed.of(env, "calls").uid("calls-source").map(Usage::call).uid("calls");
    DataStream<Usage> data = Feed.of(env, "data").uid("data-source").map(Usage::data).uid("data");
    DataStream<Payment> payments = Feed.of(env, "payments").uid("payments-source").map(Payment::of).uid("payments");

    calls.keyBy(usage -> usage.customer).process(new CallMeter()).uid("call-meter").print().uid("call-meter-out");
    data.keyBy(usage -> usage.customer).process(new DataMeter()).uid("data-meter").print().uid("data-meter-out");

    DataStream<Rated> rated = AsyncDataStream.unorderedWait(calls.union(data), new TariffService(), 3, TimeUnit.SECONDS, 100).uid("tariff");
    rated.keyBy(Rated::getCustomer).process(new Invoice()).uid("invoice").print().uid("invoice-out");
    rated.keyBy(Rated::getCustomer)
        .connect(payments.keyBy(payment -> payment.customer))
        .process(new Settlement())
        .uid("settlement")
        .print()
        .uid("settlement-out");

    env.execute("billing");
  }
}
