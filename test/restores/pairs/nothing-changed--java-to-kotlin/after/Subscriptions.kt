package pair

import common.Line
import org.apache.flink.api.common.functions.OpenContext
import org.apache.flink.api.common.state.ValueState
import org.apache.flink.api.common.state.ValueStateDescriptor
import org.apache.flink.streaming.api.functions.KeyedProcessFunction
import org.apache.flink.util.Collector

/** Keeps the subscription of each subscriber. */
class Subscriptions : KeyedProcessFunction<String, Payment, String>() {
  private lateinit var subscription: ValueState<Subscription>

  override fun open(context: OpenContext) {
    subscription = runtimeContext.getState(ValueStateDescriptor("subscription", Subscription::class.java))
  }

  override fun processElement(payment: Payment, context: Context, out: Collector<String>) {
    val kept = subscription.value() ?: Subscription().apply { plan = payment.plan }
    kept.paid()
    subscription.update(kept)
    out.collect(Line.of("months", payment.subscriber, kept.months))
    if (!kept.active) {
      out.collect(payment.subscriber + " is not active")
    }
  }
}
