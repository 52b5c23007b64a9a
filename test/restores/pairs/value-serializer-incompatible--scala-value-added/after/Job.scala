package pair

import common.Feed
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment

object Job {
  def main(arguments: Array[String]): Unit = {
    val env = StreamExecutionEnvironment.getExecutionEnvironment
    Feed
      .of(env, "orders")
      .uid("orders")
      .keyBy((number: java.lang.Long) => Feed.key(number))
      .process(new CustomerFunction)
      .uid("customers")
      .print()
      .uid("out")
    env.execute("customers")
  }
}
