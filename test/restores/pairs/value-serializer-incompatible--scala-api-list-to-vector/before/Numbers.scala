package pair

import org.apache.flink.streaming.api.functions.source.SourceFunction

/** Ascending numbers without end. */
class Numbers extends SourceFunction[Long] {
  @volatile private var running = true

  override def run(context: SourceFunction.SourceContext[Long]): Unit = {
    var number = 0L
    while (running) {
      context.getCheckpointLock.synchronized(context.collect(number))
      number += 1
      Thread.sleep(10)
    }
  }

  override def cancel(): Unit = running = false
}
