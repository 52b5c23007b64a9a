package job

import org.apache.flink.api.common.functions.AggregateFunction
import org.apache.flink.api.common.state.{ListStateDescriptor, MapStateDescriptor, ValueState, ValueStateDescriptor}
import org.apache.flink.api.common.typeinfo.TypeInformation
import org.apache.flink.configuration.Configuration
import org.apache.flink.streaming.api.functions.KeyedProcessFunction
import org.apache.flink.streaming.api.scala._
import org.apache.flink.streaming.api.scala.function.ProcessWindowFunction
import org.apache.flink.streaming.api.windowing.assigners.GlobalWindows
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow
import org.apache.flink.util.Collector

import scala.util.Try

object Weekday extends Enumeration {
  val Monday, Tuesday = Value
}

sealed trait Payment
final case class Card(number: String) extends Payment
case object Cash extends Payment

case class Customer(name: String, age: Option[Int], tags: Set[String] = Set.empty)

case class Visit(
    customer: Customer,
    pages: List[String],
    seen: Map[String, Long],
    day: Weekday.Value,
    amount: java.math.BigDecimal,
    payment: Payment,
    origin: Either[String, Customer],
    parts: Seq[(String, Int)],
    counts: Array[Long],
    nested: Option[Option[String]]
)

/** Made once, not at each use. */
object Visit {
  implicit val information: TypeInformation[Visit] = createTypeInformation[Visit]
}

case class Total(count: Long, sum: Double)

case class Box[T](content: T)

object Job {
  def main(arguments: Array[String]): Unit = {
    val env = StreamExecutionEnvironment.getExecutionEnvironment
    val visits = env.fromSequence(1, 1000000).uid("numbers").map(number => visit(number)).uid("visits")

    visits.keyBy(_.customer.name).process(new Keep).uid("by-name").print()
    visits.keyBy(visit => (visit.customer.age, visit.day.id)).process(new Count[(Option[Int], Int)]).uid("by-tuple").print()
    visits.keyBy(_.customer).flatMapWithState((visit, before: Option[Total]) => {
      val now = before.fold(Total(1, 0.5))(total => total.copy(count = total.count + 1))
      (List(now.toString), Some(now))
    }).uid("flat-map-with-state").print()
    visits.keyBy(_.customer.name).filterWithState[List[Long]]((visit, before) => (true, Some(visit.counts.toList ++ before.getOrElse(Nil).take(3)))).uid("filter-with-state").print()
    visits.keyBy(_.customer.name).window(GlobalWindows.create()).trigger(CountTrigger.of(5)).process(new Whole).uid("window").print()
    visits.map(visit => Total(1, visit.amount.doubleValue)).keyBy(_.count).window(GlobalWindows.create()).trigger(CountTrigger.of(5)).aggregate(new Sum).uid("aggregate").print()
    visits.map(visit => (visit.customer.name, 1L)).keyBy(_._1).reduce((one, other) => (one._1, one._2 + other._2)).uid("reduce").print()
    visits.map(visit => (visit.customer.name, 1L)).keyBy(0).sum(1).uid("sum").print()
    env.execute("scala")
  }

  private def visit(number: Long): Visit = {
    Thread.sleep(4)
    val customer = Customer("customer-" + number % 3, if (number % 2 == 0) Some(7) else None, Set("new"))
    Visit(
      customer,
      List("a", "b"),
      Map("a" -> number),
      if (number % 2 == 0) Weekday.Monday else Weekday.Tuesday,
      java.math.BigDecimal.valueOf(number, 2),
      if (number % 2 == 0) Card("1234") else Cash,
      if (number % 2 == 0) Left("web") else Right(customer),
      Seq("x" -> 1),
      Array(number, number + 1),
      Some(None)
    )
  }
}

final class Keep extends KeyedProcessFunction[String, Visit, String] {
  private lazy val visits: ValueState[Visit] =
    getRuntimeContext.getState(new ValueStateDescriptor("visits", createTypeInformation[Visit]))
  private var option: ValueState[Option[Customer]] = _

  override def open(configuration: Configuration): Unit = {
    option = getRuntimeContext.getState(new ValueStateDescriptor("option", createTypeInformation[Option[Customer]]))
    getRuntimeContext.getState(new ValueStateDescriptor("either", createTypeInformation[Either[String, Total]]))
    getRuntimeContext.getState(new ValueStateDescriptor("try", createTypeInformation[Try[Long]]))
    getRuntimeContext.getState(new ValueStateDescriptor("list", createTypeInformation[List[Customer]]))
    getRuntimeContext.getState(new ValueStateDescriptor("vector", createTypeInformation[Vector[Total]]))
    getRuntimeContext.getState(new ValueStateDescriptor("enumerations", createTypeInformation[Set[Weekday.Value]]))
    getRuntimeContext.getState(new ValueStateDescriptor("map", createTypeInformation[Map[String, List[Total]]]))
    getRuntimeContext.getState(new ValueStateDescriptor("tuple", createTypeInformation[(Int, String, Option[Long])]))
    getRuntimeContext.getState(new ValueStateDescriptor("box", createTypeInformation[Box[Total]]))
    getRuntimeContext.getState(new ValueStateDescriptor("sealed", createTypeInformation[Payment]))
    getRuntimeContext.getState(new ValueStateDescriptor("array", createTypeInformation[Array[Total]]))
    getRuntimeContext.getState(new ValueStateDescriptor("unit", createTypeInformation[Unit]))
    getRuntimeContext.getState(new ValueStateDescriptor("of-java", createTypeInformation[java.util.List[Total]]))
    getRuntimeContext.getListState(new ListStateDescriptor("scala-list", createTypeInformation[Customer]))
    // As it is done by those who come from Java: no type information of Scala's.
    getRuntimeContext.getState(new ValueStateDescriptor("by-class", classOf[Customer]))
  }

  override def processElement(visit: Visit, context: KeyedProcessFunction[String, Visit, String]#Context, out: Collector[String]): Unit = {
    visits.update(visit)
    option.update(Some(visit.customer))
    getRuntimeContext
      .getMapState(new MapStateDescriptor("scala-map", createTypeInformation[Weekday.Value], createTypeInformation[Total]))
      .put(visit.day, Total(1, 2))
    context.timerService().registerEventTimeTimer(Long.MaxValue - 1)
    out.collect(visit.customer.name)
  }
}

final class Count[K] extends KeyedProcessFunction[K, Visit, String] {
  private val descriptor = new ValueStateDescriptor[Box[Long]]("count", createTypeInformation[Box[Long]])

  override def processElement(visit: Visit, context: KeyedProcessFunction[K, Visit, String]#Context, out: Collector[String]): Unit = {
    val count = getRuntimeContext.getState(descriptor)
    count.update(Box(Option(count.value()).fold(0L)(_.content) + 1))
  }
}

final class Whole extends ProcessWindowFunction[Visit, String, String, GlobalWindow] {
  override def process(key: String, context: Context, visits: Iterable[Visit], out: Collector[String]): Unit =
    out.collect(key + visits.size)
}

final class Sum extends AggregateFunction[Total, Total, Double] {
  override def createAccumulator(): Total = Total(0, 0)
  override def add(total: Total, sum: Total): Total = merge(total, sum)
  override def getResult(sum: Total): Double = sum.sum
  override def merge(one: Total, other: Total): Total = Total(one.count + other.count, one.sum + other.sum)
}
