@file:JvmName("Job")

package pair

import common.Feed
import common.Line
import org.apache.flink.api.common.functions.OpenContext
import org.apache.flink.api.common.state.ValueState
import org.apache.flink.api.common.state.ValueStateDescriptor
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment
import org.apache.flink.streaming.api.functions.KeyedProcessFunction
import org.apache.flink.util.Collector

fun main(arguments: Array<String>) {
  val env = StreamExecutionEnvironment.getExecutionEnvironment()
  Feed.of(env, "visits")
    .uid("visits")
    .filter { it >= 0 }
    .uid("valid")
    .keyBy { number -> Feed.key(number) }
    .process(object : KeyedProcessFunction<String, Long, String>() {
      private lateinit var count: ValueState<Long>

      override fun open(context: OpenContext) {
        count = runtimeContext.getState(ValueStateDescriptor("count", Long::class.javaObjectType))
      }

      override fun processElement(number: Long, context: Context, out: Collector<String>) {
        val now = (count.value() ?: 0) + 1
        count.update(now)
        out.collect(Line.of("count", context.currentKey, now))
      }
    })
    .uid("counts")
    .print()
    .uid("out")
  env.execute("counts")
}
