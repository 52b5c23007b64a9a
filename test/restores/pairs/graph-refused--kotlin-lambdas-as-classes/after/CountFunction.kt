package pair

import common.Line
import org.apache.flink.api.common.functions.OpenContext
import org.apache.flink.api.common.state.MapState
import org.apache.flink.api.common.state.MapStateDescriptor
import org.apache.flink.streaming.api.functions.KeyedProcessFunction
import org.apache.flink.util.Collector

/** Counts by key and kind. */
class CountFunction : KeyedProcessFunction<String, Long, String>() {
  companion object {
    private val COUNTS = MapStateDescriptor("counts", String::class.java, Long::class.javaObjectType)
  }

  private lateinit var counts: MapState<String, Long>

  override fun open(context: OpenContext) {
    counts = runtimeContext.getMapState(COUNTS)
  }

  override fun processElement(number: Long, context: Context, out: Collector<String>) {
    val now = (counts.get("all") ?: 0) + 1
    counts.put("all", now)
    out.collect(Line.of("count", context.currentKey, now))
  }
}
