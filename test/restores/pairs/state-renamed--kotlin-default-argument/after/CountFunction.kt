package pair

import common.Line
import org.apache.flink.api.common.functions.OpenContext
import org.apache.flink.api.common.state.ValueState
import org.apache.flink.api.common.state.ValueStateDescriptor
import org.apache.flink.streaming.api.functions.KeyedProcessFunction
import org.apache.flink.util.Collector

/** Counts by key. */
class CountFunction(private val state: String = "visit-count") : KeyedProcessFunction<String, Long, String>() {
  private lateinit var counts: ValueState<Long>

  override fun open(context: OpenContext) {
    counts = runtimeContext.getState(ValueStateDescriptor(state, Long::class.javaObjectType))
  }

  override fun processElement(number: Long, context: Context, out: Collector<String>) {
    val now = (counts.value() ?: 0) + 1
    counts.update(now)
    out.collect(Line.of("count", context.currentKey, now))
  }
}
