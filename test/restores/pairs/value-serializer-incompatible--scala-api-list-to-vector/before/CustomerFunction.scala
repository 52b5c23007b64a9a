package pair

import common.Line
import org.apache.flink.api.common.functions.OpenContext
import org.apache.flink.api.common.state.{ValueState, ValueStateDescriptor}
import org.apache.flink.streaming.api.functions.KeyedProcessFunction
import org.apache.flink.streaming.api.scala._
import org.apache.flink.util.Collector

/** Keeps what is known of a customer. */
class CustomerFunction extends KeyedProcessFunction[String, Long, String] {
  @transient private var customer: ValueState[Customer] = _

  override def open(context: OpenContext): Unit =
    customer = getRuntimeContext.getState(new ValueStateDescriptor("customer", createTypeInformation[Customer]))

  override def processElement(
      number: Long,
      context: KeyedProcessFunction[String, Long, String]#Context,
      out: Collector[String]
  ): Unit = {
    val known = Option(customer.value()).getOrElse(Customer.of(context.getCurrentKey))
    val now = known.ordered
    customer.update(now)
    out.collect(Line.of("orders", context.getCurrentKey, now.orders))
    out.collect(Line.of("about", context.getCurrentKey, known.about))
  }
}
