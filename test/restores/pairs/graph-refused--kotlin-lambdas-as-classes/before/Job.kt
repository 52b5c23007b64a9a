@file:JvmName("Job")

package pair

import common.Feed
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment

fun main(arguments: Array<String>) {
  val env = StreamExecutionEnvironment.getExecutionEnvironment()
  Feed.of(env, "visits")
    .uid("visits")
    .filter { it >= 0 }
    .uid("valid")
    .keyBy { number -> Feed.key(number) }
    .process(CountFunction())
    .uid("counts")
    .print()
    .uid("out")
  env.execute("counts")
}
