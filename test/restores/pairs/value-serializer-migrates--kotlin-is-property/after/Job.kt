@file:JvmName("Job")

package pair

import common.Feed
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment

fun main(arguments: Array<String>) {
  val env = StreamExecutionEnvironment.getExecutionEnvironment()
  Feed.of(env, "visits")
    .uid("visits")
    .keyBy { number -> Feed.key(number) }
    .process(ProfileFunction())
    .uid("profiles")
    .print()
    .uid("out")
  env.execute("profiles")
}
