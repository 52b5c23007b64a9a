package pair

import common.Line
import org.apache.flink.api.common.state.MapState
import org.apache.flink.api.common.state.MapStateDescriptor
import org.apache.flink.streaming.api.functions.KeyedProcessFunction
import org.apache.flink.util.Collector

private const val ALL = "all"

private val countsOf = MapStateDescriptor("counts", String::class.java, Long::class.javaObjectType)

/** Counts by key and kind. */
class CountFunction : KeyedProcessFunction<String, Long, String>() {
  private val counts: MapState<String, Long> by lazy { runtimeContext.getMapState(countsOf) }

  override fun processElement(number: Long, context: Context, out: Collector<String>) {
    val now = (counts.get(ALL) ?: 0) + 1
    counts.put(ALL, now)
    out.collect(Line.of("count", context.currentKey, now))
  }
}
