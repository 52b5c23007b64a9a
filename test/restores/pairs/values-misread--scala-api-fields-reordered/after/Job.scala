package pair

import org.apache.flink.streaming.api.scala._

object Job {
  def main(arguments: Array[String]): Unit = {
    val env = StreamExecutionEnvironment.getExecutionEnvironment
    val numbers = env.addSource(new Numbers).uid("orders").name("orders")
    numbers
      .keyBy(number => "key-" + number % 4)
      .process(new CustomerFunction)
      .uid("customers")
      .print()
      .uid("out")
    env.execute("customers")
  }
}
