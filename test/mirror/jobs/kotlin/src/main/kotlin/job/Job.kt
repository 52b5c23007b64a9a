package job

import java.time.Duration
import java.util.concurrent.Callable
import kotlin.system.exitProcess
import org.apache.flink.api.common.eventtime.WatermarkStrategy
import org.apache.flink.api.common.functions.OpenContext
import org.apache.flink.api.common.state.MapState
import org.apache.flink.api.common.state.MapStateDescriptor
import org.apache.flink.api.common.state.ValueState
import org.apache.flink.api.common.state.ValueStateDescriptor
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment
import org.apache.flink.streaming.api.functions.KeyedProcessFunction
import org.apache.flink.util.Collector
import picocli.CommandLine
import picocli.CommandLine.Command
import picocli.CommandLine.Option

/** A data class with defaults has a constructor without arguments and setters: Flink takes it for a POJO. */
data class Visit(var user: String = "", var page: String = "", var at: Long = 0)

/** One without is left to Kryo. */
data class Seen(val first: Long, val pages: List<String>)

class Visits(private val window: Duration) : KeyedProcessFunction<String, Visit, String>() {
  companion object {
    private val LAST = ValueStateDescriptor("last", Visit::class.java)
  }

  private lateinit var last: ValueState<Visit>
  private lateinit var visits: MapState<String, Seen>

  override fun open(context: OpenContext) {
    last = runtimeContext.getState(LAST)
    visits = runtimeContext.getMapState(MapStateDescriptor("visits", String::class.java, Seen::class.java))
  }

  override fun processElement(visit: Visit, context: Context, out: Collector<String>) {
    last.update(visit)
    visits.put(visit.page, visits.get(visit.page) ?: Seen(visit.at, listOf(visit.page)))
    context.timerService().registerProcessingTimeTimer(context.timerService().currentProcessingTime() + window.toMillis())
  }

  override fun onTimer(timestamp: Long, context: OnTimerContext, out: Collector<String>) {
    visits.keys().forEach(out::collect)
  }
}

@Command(name = "visits")
class Visiting : Callable<Int> {
  @Option(names = ["--window"], required = true) private lateinit var window: Duration
  @Option(names = ["--name"]) private var name = "visits"

  override fun call(): Int {
    val env = StreamExecutionEnvironment.getExecutionEnvironment()
    env
        .fromSequence(0, Long.MAX_VALUE - 1)
        .uid("numbers")
        .map { number -> Thread.sleep(1).let { Visit("user ${number % 10}", "page ${number % 3}", number) } }
        .returns(Visit::class.java)
        .assignTimestampsAndWatermarks(WatermarkStrategy.noWatermarks())
        .keyBy { it.user }
        .process(Visits(window))
        .uid("visits")
        .print()
    env.execute(name)
    return 0
  }
}

fun main(arguments: Array<String>) {
  val status = CommandLine(Visiting()).execute(*arguments)
  if (status != 0) exitProcess(status)
}
