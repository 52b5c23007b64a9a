@file:JvmName("Job")

package pair

import common.Feed
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment

/** Follows subscriptions. */
fun main(arguments: Array<String>) {
  val env = StreamExecutionEnvironment.getExecutionEnvironment()
  val payments = Feed.of(env, "payments").uid("payments").name("Payments").map { number -> Payment.of(number) }.returns(Payment::class.java).uid("parse").name("Parse")
  payments
    .keyBy { payment -> payment.subscriber }
    .process(Subscriptions())
    .uid("subscriptions")
    .name("Subscriptions")
    .print()
    .uid("subscriptions-out")
    .name("Out")
  payments.keyBy { payment -> payment.plan }.process(PaidOfPlan()).uid("plans").name("Paid of a plan").print().uid("plans-out").name("Out")
  env.execute("subscriptions")
}
