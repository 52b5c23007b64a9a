package pair

import common.Line
import org.apache.flink.api.common.functions.OpenContext
import org.apache.flink.api.common.state.ValueState
import org.apache.flink.api.common.state.ValueStateDescriptor
import org.apache.flink.streaming.api.functions.KeyedProcessFunction
import org.apache.flink.util.Collector

/** Keeps what is known of a visitor. */
class ProfileFunction : KeyedProcessFunction<String, Long, String>() {
  private lateinit var profile: ValueState<Profile>

  override fun open(context: OpenContext) {
    profile = runtimeContext.getState(ValueStateDescriptor("profile", Profile::class.java))
  }

  override fun processElement(number: Long, context: Context, out: Collector<String>) {
    val known = profile.value() ?: Profile(name = context.currentKey, city = "city of " + context.currentKey)
    val now = known.copy(visits = known.visits + 1)
    profile.update(now)
    out.collect(Line.of("visits", context.currentKey, now.visits))
    out.collect(Line.of("city", context.currentKey, known.city))
  }
}
