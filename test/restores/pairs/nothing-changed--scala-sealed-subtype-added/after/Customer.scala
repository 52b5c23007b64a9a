package pair

sealed trait Status
case object Blocked extends Status
final case class Gone(why: String) extends Status
case object New extends Status
final case class Regular(since: Int, level: String) extends Status

/** What is known of a customer. */
case class Customer(name: String, city: String, orders: Long, status: Status) {
  def ordered: Customer = copy(orders = orders + 1)

  def about: String = s"$name of $city is $status"
}

object Customer {
  def of(key: String): Customer = Customer("name " + key, "city " + key, 0, Regular(2020, "gold"))
}
