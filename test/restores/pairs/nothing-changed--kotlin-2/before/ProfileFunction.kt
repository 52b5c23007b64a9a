package pair

import common.Line
import org.apache.flink.api.common.functions.OpenContext
import org.apache.flink.api.common.state.ValueState
import org.apache.flink.api.common.state.ValueStateDescriptor
import org.apache.flink.streaming.api.functions.KeyedProcessFunction
import org.apache.flink.util.Collector

/** Keeps what is known of an account. */
class ProfileFunction : KeyedProcessFunction<String, Long, String>() {
  private lateinit var account: ValueState<Account>

  override fun open(context: OpenContext) {
    account = runtimeContext.getState(ValueStateDescriptor("account", Account::class.java))
  }

  override fun processElement(number: Long, context: Context, out: Collector<String>) {
    val known = account.value() ?: Account(context.currentKey, Plan.of(context.currentKey), 0)
    val now = known.copy(visits = known.visits + 1)
    account.update(now)
    out.collect(Line.of("visits", context.currentKey, now.visits))
    out.collect(Line.of("plan", context.currentKey, known.plan.words()))
  }
}
